package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** No claim has failed a test that it had to pass. */
@ApplicationScoped
class BarHoop implements GateCheck {
    @Inject
    Scoring scoring;

    @Override
    public String id() {
        return "bar-hoop";
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public Kind kind() {
        return Kind.BAR;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        Text asked = Text.of("contribution.bar.hoop");
        return BarLine.look(scoring, subject, asked, round -> {
            List<ScoredClaim> failed = round.withFailedHoop();
            return failed.isEmpty()
                    ? new Finding(1, asked, Text.of("contribution.bar.hoop.none"), BarLine.path(subject, null))
                    : new Finding(
                            0,
                            asked,
                            Text.of(
                                    "contribution.bar.hoop.failed",
                                    failed.get(0).code(),
                                    failed.size() - 1),
                            BarLine.path(subject, failed.get(0).code()));
        });
    }
}
