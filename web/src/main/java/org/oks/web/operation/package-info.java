/** Pages and interfaces of lending operations and of the lists that bring them. Every rule stands behind the doors of the room. */
@NullMarked
package org.oks.web.operation;

import org.jspecify.annotations.NullMarked;
