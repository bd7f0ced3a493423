/** Pages of what the reader is told. They show and ask; every rule stands behind the doors of the rooms. */
@NullMarked
package org.oks.web.notice;

import org.jspecify.annotations.NullMarked;
