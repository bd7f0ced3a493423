/** Pages of lending operations and of projects lists. What is done to them is decided in {@code org.oks.operation}. */
@NullMarked
package org.oks.web.operation;

import org.jspecify.annotations.NullMarked;
