/** Pages and REST of the way in and of accounts. What may be done and by whom is decided in {@code org.oks.people}. */
@NullMarked
package org.oks.web.people;

import org.jspecify.annotations.NullMarked;
