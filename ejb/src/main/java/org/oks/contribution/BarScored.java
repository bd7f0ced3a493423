package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** Every item that reviewers owe a score has one that counts. */
@ApplicationScoped
class BarScored implements GateCheck {
    @Inject
    Scoring scoring;

    @Override
    public String id() {
        return "bar-scored";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Kind kind() {
        return Kind.BAR;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        Text asked = Text.of("contribution.bar.scored");
        return BarLine.look(scoring, subject, asked, round -> {
            List<ScoredItem> unscored = round.unscored();
            return unscored.isEmpty()
                    ? new Finding(1, asked, Text.of("contribution.bar.scored.all"), BarLine.path(subject, null))
                    : new Finding(
                            0,
                            asked,
                            Text.of(
                                    "contribution.bar.scored.missing",
                                    unscored.get(0).item().code(),
                                    unscored.size() - 1),
                            BarLine.path(subject, claimOf(round, unscored.get(0))));
        });
    }

    private static @Nullable String claimOf(RoundScores round, ScoredItem item) {
        return round.claims().stream()
                .filter(claim -> claim.items().contains(item))
                .map(ScoredClaim::code)
                .findFirst()
                .orElse(null);
    }
}
