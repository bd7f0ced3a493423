package org.oks.workflow;

import org.oks.gate.TrialOutcome;
import org.oks.platform.Page;

/**
 * What a decision table would have changed.
 *
 * @param weighed on how many past decisions it was tried
 * @param ready how many gates would have been ready that were not, or the other way round
 * @param bar the same of the bar
 * @param proposals how often something else would have been proposed
 * @param different the decisions that would have come out differently
 */
public record TrialView(long weighed, long ready, long bar, long proposals, Page<TrialOutcome> different) {}
