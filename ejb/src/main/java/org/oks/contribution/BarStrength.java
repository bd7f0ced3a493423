package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** The claims are strong enough on average. */
@ApplicationScoped
class BarStrength implements GateCheck {
    @Inject
    Scoring scoring;

    @Override
    public String id() {
        return "bar-strength";
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Kind kind() {
        return Kind.BAR;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        Text asked = Text.of("contribution.bar.strength", threshold);
        return BarLine.look(scoring, subject, asked, round -> round.weakest()
                .map(weakest -> new Finding(
                        round.meanStrength(),
                        asked,
                        Text.of(
                                "contribution.bar.strength.found",
                                round.meanStrength(),
                                weakest.code(),
                                weakest.strength().value(),
                                weakest.strength().scored() ? 1 : 0),
                        BarLine.path(subject, weakest.code())))
                .orElseGet(() ->
                        new Finding(0, asked, Text.of("contribution.bar.no-claim"), BarLine.path(subject, null))));
    }
}
