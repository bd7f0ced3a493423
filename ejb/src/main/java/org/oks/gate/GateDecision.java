package org.oks.gate;

import java.util.EnumSet;
import java.util.Set;

/** What approvers can decide at a gate. */
public enum GateDecision {
    ADVANCE,
    ADVANCE_WITH_CONDITIONS,
    RETURN_FOR_REVISION,
    HOLD,
    STOP;

    /** The decisions that this release records; conditions and hold come with the panel. */
    public static final Set<GateDecision> OFFERED = EnumSet.of(ADVANCE, RETURN_FOR_REVISION, STOP);
}
