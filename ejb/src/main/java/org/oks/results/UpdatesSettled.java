package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** No value of an indicator waits for approval when a gate is submitted. */
@ApplicationScoped
class UpdatesSettled implements GateCheck {
    @Inject
    IndicatorRepository indicators;

    @Override
    public String id() {
        return "updates-settled";
    }

    @Override
    public int order() {
        return 171;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        return found(subject, IndicatorStep.read(subject, indicators));
    }

    static Finding found(GateSubject subject, List<IndicatorView> standing) {
        List<IndicatorView> waiting =
                standing.stream().filter(UpdatesSettled::isWaiting).toList();
        Text text = Text.of("results.check.updates");
        return waiting.isEmpty()
                ? new Finding(
                        1,
                        text,
                        Text.of("results.check.updates.met"),
                        IndicatorStep.PAGE + "?id=" + subject.engagementId())
                : new Finding(
                        0,
                        text,
                        Text.of("results.check.updates.missing", waiting.get(0).code(), waiting.size() - 1),
                        "/results/indicator.xhtml?id=" + subject.engagementId() + "&indicator="
                                + waiting.get(0).number());
    }

    private static boolean isWaiting(IndicatorView indicator) {
        return indicator.periods().stream()
                .flatMap(period -> period.updates().stream())
                .anyMatch(update -> update.status() == UpdateStatus.PENDING_APPROVAL);
    }
}
