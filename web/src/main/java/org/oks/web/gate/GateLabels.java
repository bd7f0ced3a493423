package org.oks.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.oks.gate.GateDecision;
import org.oks.gate.GateReviewView;

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

    /** The gate's sign on the rail: what was decided, or that it is in review. */
    public String sign(GateReviewView round) {
        GateDecision decision = round.decision();
        if (decision == null) {
            return "review";
        }
        return switch (decision) {
            case ADVANCE -> "advanced";
            case ADVANCE_WITH_CONDITIONS -> "conditions";
            case RETURN_FOR_REVISION -> "returned";
            case HOLD -> "hold";
            case STOP -> "stopped";
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
