package org.oks.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** The client's leader signed off what the engagement is to reach, and a document shows it. */
@ApplicationScoped
class LeaderSignedOff implements GateCheck {
    @Inject
    VisioningRepository repository;

    @Override
    public String id() {
        return "leader-sign-off";
    }

    @Override
    public int order() {
        return 190;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        List<Item> missing = SignOff.missing(
                Whole.of(subject, repository).signOff().map(SignOff::view).orElse(null));
        return StepCheck.found(
                subject,
                missing.isEmpty() ? 1 : 0,
                Text.of("visioning.check.sign-off"),
                Text.of("visioning.check.sign-off.met"),
                missing,
                ChangeObjectiveAgreed.PAGE);
    }
}
