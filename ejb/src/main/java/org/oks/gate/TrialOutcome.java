package org.oks.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A past decision that would have come out differently.
 *
 * @param decision what was decided; it stays
 * @param ready whether the gate would have been ready, and was
 * @param bar whether the bar would have been met, and was
 * @param changes what differs, line by line
 */
public record TrialOutcome(
        String engagementId,
        int gate,
        int round,
        String decision,
        Turn ready,
        Turn bar,
        @Nullable Words proposal,
        List<Change> changes) {
    public TrialOutcome {
        changes = List.copyOf(changes);
    }

    /** Yes or no, then and now. */
    public record Turn(boolean before, boolean after) {
        /** True when it would have been otherwise. */
        public boolean turned() {
            return before != after;
        }
    }

    /** What was said then, and would be said now. */
    public record Words(String before, String after) {}

    /** What a change is about. */
    public enum Kind {
        /** A line of the readiness list or of the bar. */
        LINE,
        /** A line that was not asked then, so that nobody measured it. */
        NOT_MEASURED,
        /** The strength of a claim. */
        STRENGTH,
        /** How many must vote. */
        QUORUM,
        /** Where the decision leads. */
        ROUTE,
        /** What the table proposed to decide. */
        PROPOSAL
    }

    /**
     * One difference.
     *
     * @param subject the check's id, or the claim's code; empty where there is only one
     * @param measured of a line: how much there was
     * @param before what was asked or answered then; null when nothing was
     * @param after what is now
     * @param met of a line: whether it was met, and would be
     */
    public record Change(
            Kind kind,
            String subject,
            @Nullable Double measured,
            @Nullable String before,
            @Nullable String after,
            @Nullable Turn met) {}
}
