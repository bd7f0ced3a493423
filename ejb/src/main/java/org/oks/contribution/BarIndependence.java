package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** The strongest claim rests on sources that have little at stake. */
@ApplicationScoped
class BarIndependence implements GateCheck {
    @Inject
    Scoring scoring;

    @Override
    public String id() {
        return "bar-independence";
    }

    @Override
    public int order() {
        return 240;
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
                Criterion.INDEPENDENCE,
                Text.of("contribution.bar.independence", threshold),
                threshold);
    }
}
