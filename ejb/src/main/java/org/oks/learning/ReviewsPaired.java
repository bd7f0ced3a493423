package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** The before and the after action review of the phase were held, the second answers the first, and its actions have owners. */
@ApplicationScoped
class ReviewsPaired implements GateCheck {
    @Inject
    PhaseLearning learning;

    @Inject
    Clock clock;

    @Override
    public String id() {
        return "reviews-paired";
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ReviewPair pair = learning.of(subject).pair();
        List<Item> before = pair.missingBefore(today);
        List<Item> after = pair.missingAfter(today);
        Text text = Text.of("learning.check.paired");
        if (before.isEmpty() && after.isEmpty()) {
            return new Finding(1, text, Text.of("learning.check.paired.held"), page("after", subject));
        }
        return before.isEmpty()
                ? new Finding(
                        0, text, Text.of("learning.check.paired.after", after.size()), mend("after", subject, after))
                : new Finding(
                        0,
                        text,
                        Text.of("learning.check.paired.before", before.size()),
                        mend("before", subject, before));
    }

    private static String mend(String which, GateSubject subject, List<Item> missing) {
        return page(which, subject) + "#" + missing.get(0).field();
    }

    private static String page(String which, GateSubject subject) {
        return "/learning/" + which + ".xhtml?id=" + subject.engagementId();
    }
}
