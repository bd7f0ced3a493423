/** Pages and resources of room engagement: charter, team, phases, closing. */
@NullMarked
package org.oks.web.engagement;

import org.jspecify.annotations.NullMarked;
