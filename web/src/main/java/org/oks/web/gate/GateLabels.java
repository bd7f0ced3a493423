package org.oks.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.oks.gate.GateDecision;

/** The signs of the decisions: each has an icon, a word and a meaning, never a colour alone. */
@Named("gateLabels")
@ApplicationScoped
public class GateLabels {
    /** The meaning class of the decision's sign. */
    public String meaning(GateDecision decision) {
        return switch (decision) {
            case ADVANCE -> "ok";
            case ADVANCE_WITH_CONDITIONS -> "warn";
            case RETURN_FOR_REVISION -> "ret";
            case HOLD -> "hold";
            case STOP -> "late";
        };
    }

    /** The icon of the decision's sign. */
    public String icon(GateDecision decision) {
        return switch (decision) {
            case ADVANCE -> "ok";
            case ADVANCE_WITH_CONDITIONS -> "cond";
            case RETURN_FOR_REVISION -> "undo";
            case HOLD -> "pause";
            case STOP -> "stop";
        };
    }
}
