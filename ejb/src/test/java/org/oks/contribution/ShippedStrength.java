package org.oks.contribution;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/** The decision table of strength as it is shipped. */
final class ShippedStrength implements ToDoubleFunction<StrengthInputs> {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = ENGINE.parseDecision("evidence-strength", file());

    private static InputStream file() {
        return Objects.requireNonNull(ShippedStrength.class.getResourceAsStream("/bpmn/evidence-strength.dmn"));
    }

    @Override
    public double applyAsDouble(StrengthInputs inputs) {
        Number strength = ENGINE.evaluateDecisionTable(
                        TABLE,
                        Variables.putValue("mean", inputs.mean())
                                .putValue("failedHoop", inputs.failedHoop())
                                .putValue("ownSourcesOnly", inputs.ownSourcesOnly())
                                .putValue("substantiated", inputs.substantiated())
                                .putValue("unanswered", inputs.unanswered()))
                .getSingleResult()
                .getEntry("strength");
        return strength.doubleValue();
    }
}
