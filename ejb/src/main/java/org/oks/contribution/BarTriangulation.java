package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** The strongest claim rests on enough kinds of sources. */
@ApplicationScoped
class BarTriangulation implements GateCheck {
    @Inject
    Scoring scoring;

    @Override
    public String id() {
        return "bar-triangulation";
    }

    @Override
    public int order() {
        return 230;
    }

    @Override
    public Kind kind() {
        return Kind.BAR;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        return BarLine.onCriterion(
                scoring,
                subject,
                Criterion.TRIANGULATION,
                Text.of("contribution.bar.triangulation", threshold),
                threshold);
    }
}
