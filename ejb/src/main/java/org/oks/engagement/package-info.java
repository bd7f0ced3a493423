/**
 * The engagement itself: charter, team, institution, lending operation, phases and their work, its end. What is claimed
 * for it and how a gate weighs that belong elsewhere.
 */
@NullMarked
package org.oks.engagement;

import org.jspecify.annotations.NullMarked;
