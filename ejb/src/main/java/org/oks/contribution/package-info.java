/**
 * Contribution claims and their evidence: who changed what, what was our part, what was others', what else could explain
 * it, and how we know. How a gate weighs them belongs to room {@code gate}.
 */
@NullMarked
package org.oks.contribution;

import org.jspecify.annotations.NullMarked;
