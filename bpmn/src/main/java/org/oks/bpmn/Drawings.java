package org.oks.bpmn;

import java.util.List;
import java.util.stream.Stream;

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

    /**
     * One governance element on its way to the sponsor's sign-off. It runs on its own: its business key is the element's
     * id, and {@link #ENGAGEMENT_ID} says whose it is.
     */
    public static final String GOVERNANCE_ELEMENT = "governance-element";
    /** The drawings that run on their own, beside the engagement that their variable names. */
    public static final List<String> ON_THEIR_OWN = List.of(GOVERNANCE_ELEMENT);

    /** Which checks a phase must pass before its gate, and the evidence before it advances, and how much is enough. */
    public static final String GATE_READINESS = "gate-readiness";
    /** Where a recorded decision leads. */
    public static final String GATE_ROUTE = "gate-route";
    /** What the rules propose to the lead of a panel. */
    public static final String GATE_PROPOSAL = "gate-proposal";
    /** How many members of a panel must have weighed before its lead may decide. */
    public static final String GATE_PANEL = "gate-panel";
    /** How strong the evidence of a claim is, out of what its reviewers scored. */
    public static final String EVIDENCE_STRENGTH = "evidence-strength";
    /** How long a matter may wait before somebody is reminded, and before it is escalated. */
    public static final String DEADLINES = "deadlines";

    /** In phases 1 and 2: those who will act hold the before action review. */
    public static final String BEFORE_REVIEW = "before-review";
    /** In phases 1 and 2: those who acted hold the after action review. */
    public static final String AFTER_REVIEW = "after-review";
    /** In phases 3 and 4: the team records the work of the phase. */
    public static final String WORK = "work";
    /** In each phase: the lead submits the phase for its gate. */
    public static final String SUBMIT = "submit";
    /** In the review gate: a manager names the lead and the reviewers. */
    public static final String APPOINT_PANEL = "appoint-panel";
    /** In the review gate: the lead of the panel weighs, and decides. */
    public static final String DECIDE = "decide";
    /** In the review gate, once for each reviewer who was named: the reviewer weighs the evidence and votes. */
    public static final String WEIGH = "weigh";
    /** In the review gate, once for each seat that fell empty: a manager names a replacement. */
    public static final String REPLACE_REVIEWER = "replace-reviewer";
    /** In the engagement: the after action review after gate 4 or after a stop. */
    public static final String CLOSING_REVIEW = "closing-review";
    /** In the engagement: the after action review after a manager cancelled. */
    public static final String CANCEL_REVIEW = "cancel-review";
    /** In phase 2: the team brings the governance elements about. */
    public static final String GOVERNANCE_ELEMENTS = "governance-elements";
    /** On its own: the client's sponsor signs a governance element off. */
    public static final String SIGN_OFF = "sign-off";
    /** What each phase asks for before it is submitted, in an order in which it can be done. */
    public static final List<List<String>> STEPS = List.of(
            List.of(
                    BEFORE_REVIEW,
                    "capacity-risk",
                    "capability-baseline",
                    "learning-goals",
                    "change-objective",
                    "framing-question",
                    "result-chain",
                    "core-indicators",
                    AFTER_REVIEW),
            List.of(BEFORE_REVIEW, GOVERNANCE_ELEMENTS, "learning-table", AFTER_REVIEW),
            List.of(WORK),
            List.of(WORK));
    /** The tasks that people do. */
    public static final List<String> TASKS = Stream.concat(
                    STEPS.stream().flatMap(List::stream).distinct(),
                    Stream.of(
                            SUBMIT,
                            APPOINT_PANEL,
                            DECIDE,
                            WEIGH,
                            REPLACE_REVIEWER,
                            CLOSING_REVIEW,
                            CANCEL_REVIEW,
                            SIGN_OFF))
            .toList();

    /** On the appointing: the timer that reminds the managers of a panel that is missing. */
    public static final String PANEL_REMINDER = "panel-reminder";
    /** On the decision: the timer that reminds the approvers. */
    public static final String REMINDER = "reminder";
    /** On the decision: the timer after which the managers are told. */
    public static final String ESCALATION = "escalation";

    /** The message by which a manager cancels an engagement, correlated by business key. */
    public static final String CANCELLED = "engagement-cancelled";
    /**
     * The message that a seat of the panel was given to a reviewer, correlated by business key. It carries
     * {@link #REVIEWER} to the scope that it triggers, so that one reviewer's run knows no other's.
     */
    public static final String REVIEWER_NAMED = "reviewer-named";
    /** The message that a seat of the panel is empty, correlated by business key. */
    public static final String SEAT_EMPTIED = "seat-emptied";
    /** The message that nobody need sign a governance element off any more, correlated by business key. */
    public static final String SIGN_OFF_OVER = "sign-off-over";
    /** What Java tells a drawing that runs. */
    public static final List<String> MESSAGES = List.of(CANCELLED, REVIEWER_NAMED, SEAT_EMPTIED, SIGN_OFF_OVER);

    /** The id of the engagement, in a drawing that runs on its own. */
    public static final String ENGAGEMENT_ID = "engagementId";

    /** The number of the gate, in a review gate. */
    public static final String GATE = "gate";
    /** Who weighs, in the run of one reviewer; the person's name as the engine knows it. */
    public static final String REVIEWER = "reviewer";
    /** When the managers are reminded of a panel that is missing, counted from the opening; an ISO 8601 duration. */
    public static final String PANEL_REMINDER_AFTER = "panelReminderAfter";
    /** When the approvers are reminded, counted from the appointing of the panel; an ISO 8601 duration. */
    public static final String REMINDER_AFTER = "reminderAfter";
    /** When the managers are told, counted from the appointing of the panel; an ISO 8601 duration. */
    public static final String ESCALATE_AFTER = "escalateAfter";

    /** When those who owe a step are reminded before it is due, counted from its opening; an ISO 8601 duration. */
    public static final String STEP_REMINDER_AFTER = "stepReminderAfter";
    /** When a step is due, counted from its opening; an ISO 8601 duration. */
    public static final String STEP_DUE_AFTER = "stepDueAfter";
    /** When those who owe a step are reminded that it is overdue, counted from its opening; an ISO 8601 duration. */
    public static final String STEP_OVERDUE_AFTER = "stepOverdueAfter";
    /** When the managers are told of a step, counted from its opening; an ISO 8601 duration. */
    public static final String STEP_ESCALATE_AFTER = "stepEscalateAfter";

    /** Every drawing and table as a path of the class path, what is called before what calls it. */
    public static final List<String> RESOURCES = List.of(
            "bpmn/gate-readiness.dmn",
            "bpmn/gate-panel.dmn",
            "bpmn/evidence-strength.dmn",
            "bpmn/gate-proposal.dmn",
            "bpmn/gate-route.dmn",
            "bpmn/deadlines.dmn",
            "bpmn/review-gate.bpmn",
            "bpmn/governance-element.bpmn",
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
