package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.oks.bpmn.Drawings;
import org.oks.contribution.StrengthInputs;
import org.oks.contribution.StrengthRules;
import org.oks.gate.RuleVersions;

/** The decision table of strength, evaluated apart from the process engine: looking at a claim writes no history. */
@ApplicationScoped
class StrengthTable implements StrengthRules {
    /** Read when it is first asked: building the decision engine takes half a second. */
    private static final class Shipped {
        static final DmnEngine ENGINE =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        static final DmnDecision TABLE = read();

        private static DmnDecision read() {
            try (InputStream model = Drawings.class.getResourceAsStream("/bpmn/evidence-strength.dmn")) {
                if (model == null) {
                    throw new IllegalStateException("The decision table evidence-strength is not shipped");
                }
                return ENGINE.parseDecision(Drawings.EVIDENCE_STRENGTH, model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** There is one version of the table, the shipped one, until an administrator can bring another. */
    @Override
    public double strength(RuleVersions versions, StrengthInputs inputs) {
        VariableMap given = Variables.putValue("mean", inputs.mean())
                .putValue("failedHoop", inputs.failedHoop())
                .putValue("ownSourcesOnly", inputs.ownSourcesOnly())
                .putValue("substantiated", inputs.substantiated())
                .putValue("unanswered", inputs.unanswered());
        DmnDecisionRuleResult row =
                Shipped.ENGINE.evaluateDecisionTable(Shipped.TABLE, given).getSingleResult();
        Number strength = row == null ? null : row.getEntry("strength");
        if (strength == null) {
            throw new IllegalStateException("The decision table evidence-strength has no row for " + given);
        }
        return strength.doubleValue();
    }
}
