/**
 * Phase 1: where the institution stands (capacity risk, capability baseline) and what it wants (learning goals, change
 * objective, framing question), and who pays. How that is measured belongs to room {@code results}.
 */
@NullMarked
package org.oks.visioning;

import org.jspecify.annotations.NullMarked;
