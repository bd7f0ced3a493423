package org.oks.bpmn;

import java.util.List;

/**
 * The names that the drawings and decision tables of an engagement use, so that Java asks for a process, a task or a
 * message by the very name in the drawing. The tests of this module hold these names and the drawings together.
 */
public final class Drawings {
    /** The whole life of an engagement. Its business key is the id of the engagement. */
    public static final String ENGAGEMENT = "engagement";
    /** One review gate; an engagement runs it at least once for each phase. */
    public static final String REVIEW_GATE = "review-gate";
    /** The phases in their order: the first is phase 1. */
    public static final List<String> PHASES =
            List.of("phase-1-visioning", "phase-2-governance", "phase-3-capture", "phase-4-peer-learning");

    /** Which checks a phase must pass before its gate, and how much is enough. */
    public static final String GATE_READINESS = "gate-readiness";
    /** Where a recorded decision leads. */
    public static final String GATE_DECISION = "gate-decision";
    /** How long a matter may wait before somebody is reminded, and before it is escalated. */
    public static final String DEADLINES = "deadlines";

    /** In each phase: the team records the work of the phase. */
    public static final String WORK = "work";
    /** In each phase: the lead submits the phase for its gate. */
    public static final String SUBMIT = "submit";
    /** In the review gate: an approver reviews and decides. */
    public static final String REVIEW = "review";
    /** In the engagement: the closing review after gate 4 or after a stop. */
    public static final String CLOSING_REVIEW = "closing-review";
    /** In the engagement: the closing review after a manager cancelled. */
    public static final String CANCEL_REVIEW = "cancel-review";
    /** The five tasks that people do. */
    public static final List<String> TASKS = List.of(WORK, SUBMIT, REVIEW, CLOSING_REVIEW, CANCEL_REVIEW);

    /** On the review: the timer that reminds the approvers. */
    public static final String REMINDER = "reminder";
    /** On the review: the timer after which the managers are told. */
    public static final String ESCALATION = "escalation";

    /** The message by which a manager cancels an engagement, correlated by business key. */
    public static final String CANCELLED = "engagement-cancelled";

    /** The number of the gate, in a review gate. */
    public static final String GATE = "gate";
    /** When the approvers are reminded, counted from the opening of the gate; an ISO 8601 duration. */
    public static final String REMINDER_AFTER = "reminderAfter";
    /** When the managers are told, counted from the opening of the gate; an ISO 8601 duration. */
    public static final String ESCALATE_AFTER = "escalateAfter";

    /** Every drawing and table as a path of the class path, what is called before what calls it. */
    public static final List<String> RESOURCES = List.of(
            "bpmn/gate-readiness.dmn",
            "bpmn/gate-decision.dmn",
            "bpmn/deadlines.dmn",
            "bpmn/review-gate.bpmn",
            "bpmn/phase-1-visioning.bpmn",
            "bpmn/phase-2-governance.bpmn",
            "bpmn/phase-3-capture.bpmn",
            "bpmn/phase-4-peer-learning.bpmn",
            "bpmn/engagement.bpmn");

    private Drawings() {}

    /** In the engagement: the activity that runs a phase (1 to 4). */
    public static String phaseActivity(int phase) {
        return "phase-" + phase;
    }

    /** In the engagement: the activity that runs a gate (1 to 4). */
    public static String gateActivity(int gate) {
        return "gate-" + gate;
    }
}
