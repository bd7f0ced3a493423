/** Pages of an engagement: the list, the charter, the workspace, the work of a phase, the end. They show and ask; every rule stands behind the doors of the rooms. */
@NullMarked
package org.oks.web.engagement;

import org.jspecify.annotations.NullMarked;
