package org.oks.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Phase;
import org.oks.engagement.PhaseStep;
import org.oks.gate.GateDecision;
import org.oks.gate.GateReviewView;
import org.oks.gate.PackChange;
import org.oks.gate.Readiness;
import org.oks.gate.ReturnSteps;
import org.oks.gate.ReviewDesk;
import org.oks.gate.SeatRole;
import org.oks.governance.GovernanceElementType;
import org.oks.platform.Text;
import org.oks.web.platform.Names;
import org.oks.web.platform.Say;

/** The signs of the decisions: each has an icon, a word and a meaning, never a colour alone. */
@Named("gateLabels")
@ApplicationScoped
public class GateLabels {
    private static final Set<String> ROWS_OF_GOVERNANCE = Set.of("client-role", "plan-action", "community");

    @Inject
    private Say say;

    @Inject
    private Names names;

    @Inject
    private ReturnSteps steps;

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

    /** Whose seat it is: the name, or the role where the reader sees roles only. */
    public String seat(ReviewDesk.SeatView seat) {
        return seat.person() == null ? role(seat.role()) : names.of(seat.person());
    }

    /** "The lead", "A reviewer". */
    public String role(SeatRole role) {
        return say.plain("gate.role." + role);
    }

    /** The author of a finding or comment; their role where the reader sees roles only. */
    public String author(@Nullable String person) {
        return person == null ? role(SeatRole.REVIEWER) : names.of(person);
    }

    /** What the signature under a decision means, in a sentence. */
    public String signature(GateDecision decision, GateReviewView round, String client) {
        return say.text(Text.of("gate.signature." + decision, round.gate(), client, round.round()));
    }

    /** "C1, E4": what changed since the pack was made. */
    public String changes(List<PackChange> changes) {
        return changes.stream().map(this::change).collect(Collectors.joining(" "));
    }

    /** What happened to one thing. */
    public String change(PackChange change) {
        String code = change.code().equals(change.kind()) ? part(change.kind()) : change.code();
        if (change.kind().equals("governance-element")) {
            code = say.text(GovernanceElementType.valueOf(code).text());
        }
        if (ROWS_OF_GOVERNANCE.contains(change.kind())) {
            code = say.of("gate.row." + change.kind(), code);
        }
        return say.of("gate.change." + change.how(), code);
    }

    private String part(String kind) {
        String named = say.plain("gate.part." + kind);
        return named.startsWith("?") ? kind : named;
    }

    /** The first letters of a digest, in two groups, to compare by eye. */
    public String digest(String digest) {
        return digest.length() < 8 ? digest : digest.substring(0, 4) + " " + digest.substring(4, 8);
    }

    /** All five decisions, from the mildest. */
    public List<GateDecision> getDecisions() {
        return List.of(GateDecision.values());
    }

    /** The class of the decision's colour. */
    public String colour(GateDecision decision) {
        return switch (decision) {
            case ADVANCE -> "d-ok";
            case ADVANCE_WITH_CONDITIONS -> "d-warn";
            case RETURN_FOR_REVISION -> "d-ret";
            case HOLD -> "d-hold";
            case STOP -> "d-bad";
        };
    }

    /** What the decision does. */
    public String does(GateDecision decision, int gate) {
        boolean last = gate == Phase.values().length;
        return decision.advances() && last
                ? say.plain("gate.decision." + decision + ".last")
                : say.plain("gate.decision." + decision + ".text");
    }

    /** What can be asked to be done again in the phase that the gate closes. */
    public List<SelectItem> steps(int gate) {
        return steps.of(gate).stream()
                .map(code -> new SelectItem(code, step(code)))
                .toList();
    }

    /** What a return asked to be done again. */
    public String step(String code) {
        return ReturnSteps.isStep(code) ? say.text(PhaseStep.name(code)) : say.plain("gate.step." + code);
    }

    /** What a line of the readiness list asks. */
    public String line(Readiness readiness, String check) {
        return readiness.lines().stream()
                .filter(line -> line.check().equals(check))
                .map(line -> say.text(line.text()))
                .findFirst()
                .orElse(check);
    }
}
