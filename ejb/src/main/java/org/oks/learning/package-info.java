/**
 * What an engagement learns from its own action: after action reviews. They ask; what they find decides nothing at a
 * gate. What is claimed for an engagement, and whether that holds, belongs to room {@code contribution}.
 */
@NullMarked
package org.oks.learning;

import org.jspecify.annotations.NullMarked;
