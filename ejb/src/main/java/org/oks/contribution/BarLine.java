package org.oks.contribution;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** What the lines of the bar have in common: they judge the open round, and lead to the claim that falls short. */
final class BarLine {
    private BarLine() {}

    /** What is found in the open round; nothing is measured while none is open. */
    static GateCheck.Finding look(
            Scoring scoring, GateSubject subject, Text asked, Function<RoundScores, GateCheck.Finding> found) {
        return scoring.open(subject)
                .map(found)
                .orElseGet(() ->
                        new GateCheck.Finding(0, asked, Text.of("contribution.bar.no-round"), path(subject, null)));
    }

    /** The place of a claim on the page of the review. */
    static String path(GateSubject subject, @Nullable String claim) {
        String page = "/gate/review.xhtml?id=" + subject.engagementId() + "&gate=" + subject.phase();
        return claim == null ? page : page + "#" + claim;
    }

    /** How well the strongest claim does on one criterion. */
    static GateCheck.Finding onCriterion(
            Scoring scoring, GateSubject subject, Criterion criterion, Text asked, double threshold) {
        return look(scoring, subject, asked, round -> round.strongest(criterion)
                .filter(claim -> claim.strength().scored())
                .map(claim -> new GateCheck.Finding(
                        claim.strength().on(criterion),
                        asked,
                        Text.of(
                                "contribution.bar.criterion.found",
                                claim.code(),
                                claim.strength().on(criterion),
                                threshold),
                        path(subject, claim.code())))
                .orElseGet(() -> new GateCheck.Finding(
                        0, asked, Text.of("contribution.bar.no-claim-scored"), path(subject, null))));
    }
}
