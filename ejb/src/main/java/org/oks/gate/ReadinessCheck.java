package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Works out the readiness list, and the bar, from what is recorded now, at any time, with the thresholds of the decision
 * table that the phase began with.
 */
@ApplicationScoped
class ReadinessCheck {
    @Inject
    @Any
    Instance<GateCheck> checks;

    @Inject
    GateRules rules;

    @Inject
    PhaseRules versions;

    @Inject
    WaiverRepository waivers;

    Readiness of(GateSubject subject) {
        return lists(subject).readiness();
    }

    /** The lines that the reviewers' scores decide. */
    Readiness bar(GateSubject subject) {
        return lists(subject).bar();
    }

    private Lists lists(GateSubject subject) {
        return subject.once(Lists.class, () -> {
            Map<String, String> waived = waivers.reasons(subject.engagementId(), subject.phase());
            return new Lists(
                    lines(GateCheck.Kind.READINESS, subject, waived), lines(GateCheck.Kind.BAR, subject, waived));
        });
    }

    private record Lists(Readiness readiness, Readiness bar) {}

    private Readiness lines(GateCheck.Kind kind, GateSubject subject, Map<String, String> waived) {
        RuleVersions held = versions.of(subject);
        List<Readiness.Line> lines = checks.stream()
                .filter(check -> check.kind() == kind)
                .sorted(Comparator.comparingInt(GateCheck::order))
                .flatMap(check -> line(check, subject, held, waived))
                .toList();
        return new Readiness(subject.engagementId(), subject.phase(), lines);
    }

    private Stream<Readiness.Line> line(
            GateCheck check, GateSubject subject, RuleVersions held, Map<String, String> waived) {
        GateRules.Requirement asked = rules.requirement(held, check.id(), subject.phase(), subject.size());
        if (!asked.required()) {
            return Stream.empty();
        }
        GateCheck.Finding found = check.look(subject, asked.threshold());
        return Stream.of(new Readiness.Line(
                check.id(),
                found.measured(),
                asked.threshold(),
                check.waivable(),
                check.waivable() ? waived.get(check.id()) : null,
                found.text(),
                found.detail(),
                found.path()));
    }
}
