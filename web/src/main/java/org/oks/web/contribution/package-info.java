/** Pages of contribution claims and their evidence. They show and ask; every rule stands behind the doors of the rooms. */
@NullMarked
package org.oks.web.contribution;

import org.jspecify.annotations.NullMarked;
