/**
 * Review gates: what must be ready before a phase is submitted, who may review, what was decided and why. The gate judges
 * what it may not know: each room contributes its own checks.
 */
@NullMarked
package org.oks.gate;

import org.jspecify.annotations.NullMarked;
