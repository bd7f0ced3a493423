/** The product as it is shipped, started and stopped for the tests that look at it from outside. */
@NullMarked
package org.oks.it.server;

import org.jspecify.annotations.NullMarked;
