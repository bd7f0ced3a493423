package org.oks.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** A decision table that was read, and is asked apart from the process engine: asking writes no history. */
final class DecisionTable {
    /** Costs half a second to build, and is asked from many threads. */
    private static final class Shared {
        static final DmnEngine ENGINE =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    }

    private final DmnDecision decision;

    private DecisionTable(DmnDecision decision) {
        this.decision = decision;
    }

    static DecisionTable of(String key, RuleTableFile file) {
        return new DecisionTable(Shared.ENGINE.parseDecision(
                key, new ByteArrayInputStream(file.xml().getBytes(StandardCharsets.UTF_8))));
    }

    /** The outputs of the row for these inputs; null when there is none. */
    @Nullable
    Map<String, Object> row(Map<String, ?> inputs) {
        DmnDecisionRuleResult row = Shared.ENGINE
                .evaluateDecisionTable(decision, Variables.fromMap(new HashMap<>(inputs)))
                .getSingleResult();
        return row == null ? null : row.getEntryMap();
    }

    /** The same where there must be one: an input that the table does not know is a mistake, never a pass. */
    Map<String, Object> rowOf(Map<String, ?> inputs) {
        Map<String, Object> row = row(inputs);
        if (row == null) {
            throw new IllegalStateException(
                    "The decision table " + decision.getKey() + " has no row for " + new HashMap<>(inputs));
        }
        return row;
    }
}
