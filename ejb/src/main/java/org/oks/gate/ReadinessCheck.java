package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.oks.engagement.EngagementFacts;

/** Works out the readiness list from what is recorded now, at any time, with the thresholds of the decision table. */
@ApplicationScoped
class ReadinessCheck {
    @Inject
    @Any
    Instance<GateCheck> checks;

    @Inject
    GateRules rules;

    Readiness of(EngagementFacts facts, int gate) {
        GateSubject subject = new GateSubject(facts.id(), gate, facts.size(), facts);
        List<Readiness.Line> lines = checks.stream()
                .sorted(Comparator.comparingInt(GateCheck::order))
                .flatMap(check -> {
                    GateRules.Requirement asked = rules.readiness(check.id(), gate, facts.size());
                    if (!asked.required()) {
                        return java.util.stream.Stream.empty();
                    }
                    GateCheck.Finding found = check.look(subject, asked.threshold());
                    return java.util.stream.Stream.of(
                            new Readiness.Line(check.id(), found.met(), found.text(), found.detail(), found.path()));
                })
                .toList();
        return new Readiness(facts.id(), gate, lines);
    }
}
