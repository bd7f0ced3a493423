/**
 * What an engagement learns from its own action: reviews before and after it, the actions they find, emergent learning
 * tables, lessons for the next phase and for others, and how sure people are of their own skills. They ask; what they find
 * decides nothing at a gate but that it was asked. What is claimed for an engagement, and whether that holds, belongs to
 * room {@code contribution}.
 */
@NullMarked
package org.oks.learning;

import org.jspecify.annotations.NullMarked;
