package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.oks.bpmn.Drawings;
import org.oks.contribution.StrengthInputs;
import org.oks.contribution.StrengthRules;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.SortRating;
import org.oks.gate.GateDecision;
import org.oks.gate.GateRules;
import org.oks.gate.Proposal;
import org.oks.gate.Route;
import org.oks.gate.RuleVersions;
import org.oks.gate.Words;

/**
 * The gate's decision tables by version, evaluated apart from the process engine: looking at a readiness list writes no
 * history.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
class DecisionTables implements GateRules, StrengthRules {
    @Inject
    RulesInForce inForce;

    /** What a version of the table says of each line of each list is the same every time. */
    private final Map<Asked, Requirement> requirements = new ConcurrentHashMap<>();

    private record Asked(int version, String check, int phase, EngagementSize size) {}

    @Override
    public RuleVersions current() {
        return inForce.versions();
    }

    @Override
    public Requirement requirement(RuleVersions versions, String check, int phase, EngagementSize size) {
        return requirements.computeIfAbsent(
                new Asked(versions.of(Drawings.GATE_READINESS), check, phase, size), this::evaluate);
    }

    /**
     * A check that came with a later release than the version is not asked: the phase began without it. One that this
     * release's own table does not know either is a mistake, never a pass.
     */
    private Requirement evaluate(Asked asked) {
        Map<String, Object> inputs =
                Map.of("check", asked.check(), "phase", asked.phase(), "size", Words.of(asked.size()));
        Map<String, Object> row =
                inForce.table(Drawings.GATE_READINESS, asked.version()).row(inputs);
        if (row == null) {
            inForce.shipped(Drawings.GATE_READINESS).rowOf(inputs);
            return new Requirement(false, 0);
        }
        Boolean required = entry(row, "required");
        Number threshold = entry(row, "threshold");
        return new Requirement(required, threshold.doubleValue());
    }

    @Override
    public Route route(RuleVersions versions, GateDecision decision, int gate) {
        String route =
                entry(row(versions, Drawings.GATE_ROUTE, Map.of("decision", decision.name(), "gate", gate)), "route");
        return Route.of(route);
    }

    @Override
    public int quorum(RuleVersions versions, EngagementSize size, @Nullable SortRating risk) {
        Number quorum = entry(
                row(versions, Drawings.GATE_PANEL, Map.of("size", Words.of(size), "risk", Words.of(risk))), "quorum");
        return quorum.intValue();
    }

    @Override
    public GateDecision propose(RuleVersions versions, Proposal.Inputs inputs) {
        GateDecision most = inputs.mostVoted();
        Map<String, Object> said = Map.of(
                "ready",
                inputs.ready(),
                "barMet",
                inputs.barMet(),
                "mostVoted",
                most == null ? "NONE" : most.name(),
                "openComments",
                inputs.openComments());
        String outcome = entry(row(versions, Drawings.GATE_PROPOSAL, said), "outcome");
        return GateDecision.valueOf(outcome);
    }

    @Override
    public double strength(RuleVersions versions, StrengthInputs inputs) {
        Map<String, Object> given = Map.of(
                "mean",
                inputs.mean(),
                "failedHoop",
                inputs.failedHoop(),
                "ownSourcesOnly",
                inputs.ownSourcesOnly(),
                "substantiated",
                inputs.substantiated(),
                "unanswered",
                inputs.unanswered());
        Number strength = entry(row(versions, Drawings.EVIDENCE_STRENGTH, given), "strength");
        return strength.doubleValue();
    }

    /** What the version of a table that holds says for these inputs. */
    private Map<String, Object> row(RuleVersions versions, String table, Map<String, ?> inputs) {
        return inForce.table(table, versions.of(table)).rowOf(inputs);
    }

    /** An answer of a row; each table's form, which is checked before it is in force, says of what kind it is. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T entry(Map<String, Object> row, String name) {
        return (T) Objects.requireNonNull(row.get(name), name);
    }
}
