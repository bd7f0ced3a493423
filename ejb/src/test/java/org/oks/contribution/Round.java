package org.oks.contribution;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Puts rounds of scores together for the tests. */
final class Round {
    private static final Instant AT = Instant.parse("2017-03-24T10:00:00Z");

    private Round() {}

    static WeighedItem main(String code) {
        return item(code, true, false, false, false);
    }

    static WeighedItem against(String code) {
        return item(code, false, true, false, false);
    }

    static WeighedItem supplementary(String code) {
        return item(code, false, false, false, false);
    }

    static WeighedItem item(String code, boolean main, boolean against, boolean failedHoop, boolean own) {
        return WeighedItem.evidence(
                "id-" + code, code, main, against, "hash-" + code, failedHoop, own, Set.of("author"));
    }

    static ScoredItem scored(WeighedItem item, ScoreView... scores) {
        return new ScoredItem(item, Arrays.asList(scores));
    }

    static ScoreView by(String scorer, WeighedItem item, int... marks) {
        return score(scorer, item, true, false, marks);
    }

    /** Given before the item was changed. */
    static ScoreView outdated(String scorer, WeighedItem item, int... marks) {
        return score(scorer, item, false, false, marks);
    }

    static ScoreView answered(String scorer, WeighedItem item) {
        return score(scorer, item, true, true, 3, 3, 3, 3, 3);
    }

    private static ScoreView score(String scorer, WeighedItem item, boolean counts, boolean answered, int... m) {
        return new ScoreView(
                item.id(),
                counts ? item.hash() : "an older hash",
                counts,
                scorer,
                m[0],
                m[1],
                m[2],
                m[3],
                m[4],
                answered,
                null,
                AT,
                1);
    }

    /** A claim that somebody outside confirmed. */
    static ScoredClaim claim(String code, ScoredItem... items) {
        List<ScoredItem> all = Arrays.asList(items);
        WeighedClaim claim = new WeighedClaim(
                "id-" + code, code, all.stream().map(ScoredItem::item).toList());
        return new ScoredClaim(claim, all, Strength.of(all, true, new ShippedStrength()));
    }

    static RoundScores of(ScoredClaim... claims) {
        return new RoundScores("review", List.of(), Arrays.asList(claims));
    }
}
