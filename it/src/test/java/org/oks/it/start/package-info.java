/** How OKS starts and how it ends, as the person at the keyboard and the service manager see it. */
@NullMarked
package org.oks.it.start;

import org.jspecify.annotations.NullMarked;
