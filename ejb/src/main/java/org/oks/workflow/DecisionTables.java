package org.oks.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.SortRating;
import org.oks.gate.GateDecision;
import org.oks.gate.GateRules;
import org.oks.gate.Proposal;
import org.oks.gate.Route;
import org.oks.gate.RuleVersions;

/**
 * The gate's decision tables, evaluated apart from the process engine: looking at a readiness list writes no history.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
class DecisionTables implements GateRules {
    private DmnEngine engine;
    private DmnDecision readiness;
    private DmnDecision routes;
    private DmnDecision panel;
    private DmnDecision proposal;
    /** What the shipped table says is asked for each line of each list, and is the same every time. */
    private final Map<Asked, Requirement> requirements = new ConcurrentHashMap<>();

    private record Asked(RuleVersions versions, String check, int phase, EngagementSize size) {}

    @PostConstruct
    void read() {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        readiness = table("gate-readiness");
        routes = table("gate-route");
        panel = table("gate-panel");
        proposal = table("gate-proposal");
    }

    @Override
    public RuleVersions current() {
        return new RuleVersions(Map.of("gate-readiness", 1, "gate-route", 1, "gate-panel", 1, "gate-proposal", 1));
    }

    @Override
    public Requirement requirement(RuleVersions versions, String check, int phase, EngagementSize size) {
        return requirements.computeIfAbsent(new Asked(versions, check, phase, size), this::evaluate);
    }

    private Requirement evaluate(Asked asked) {
        VariableMap inputs = Variables.putValue("check", asked.check())
                .putValue("phase", asked.phase())
                .putValue("size", asked.size().name().toLowerCase(Locale.ROOT));
        DmnDecisionRuleResult row = row(readiness, inputs);
        Boolean required = row.getEntry("required");
        Number threshold = row.getEntry("threshold");
        return new Requirement(required, threshold.doubleValue());
    }

    @Override
    public Route route(RuleVersions versions, GateDecision decision, int gate) {
        VariableMap inputs = Variables.putValue("decision", decision.name()).putValue("gate", gate);
        String route =
                engine.evaluateDecisionTable(routes, inputs).getSingleResult().getEntry("route");
        return Route.of(route);
    }

    @Override
    public int quorum(RuleVersions versions, EngagementSize size, @Nullable SortRating risk) {
        Number quorum = row(panel, Variables.putValue("size", word(size)).putValue("risk", word(risk)))
                .getEntry("quorum");
        return quorum.intValue();
    }

    @Override
    public GateDecision propose(RuleVersions versions, Proposal.Inputs inputs) {
        GateDecision most = inputs.mostVoted();
        String outcome = row(
                        proposal,
                        Variables.putValue("ready", inputs.ready())
                                .putValue("barMet", inputs.barMet())
                                .putValue("mostVoted", most == null ? "NONE" : most.name())
                                .putValue("openComments", inputs.openComments()))
                .getEntry("outcome");
        return GateDecision.valueOf(outcome);
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "unknown" : value.name().toLowerCase(Locale.ROOT);
    }

    private DmnDecisionRuleResult row(DmnDecision table, VariableMap inputs) {
        DmnDecisionRuleResult row = engine.evaluateDecisionTable(table, inputs).getSingleResult();
        if (row == null) {
            throw new IllegalStateException("The decision table " + table.getKey() + " has no row for " + inputs);
        }
        return row;
    }

    private DmnDecision table(String id) {
        String place = "/bpmn/" + id + ".dmn";
        try (InputStream model = DecisionTables.class.getResourceAsStream(place)) {
            if (model == null) {
                throw new IllegalStateException("The decision table " + place + " is not shipped");
            }
            return engine.parseDecision(id, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
