/**
 * What the client's institution needs to govern its knowledge: thirteen elements, each proposed by the team, signed off by
 * the client's sponsor and then at work, with evidence and a day on which it is looked at again. What the gate asks of
 * them is contributed here; how sign-offs run is a drawing's.
 */
@NullMarked
package org.oks.governance;

import org.jspecify.annotations.NullMarked;
