/** The same application on the full Payara Server. */
@NullMarked
package org.oks.it.full;

import org.jspecify.annotations.NullMarked;
