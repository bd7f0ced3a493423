package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.contribution.Round.against;
import static org.oks.contribution.Round.answered;
import static org.oks.contribution.Round.by;
import static org.oks.contribution.Round.item;
import static org.oks.contribution.Round.main;
import static org.oks.contribution.Round.outdated;
import static org.oks.contribution.Round.scored;
import static org.oks.contribution.Round.supplementary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
    private static final ShippedStrength TABLE = new ShippedStrength();
    private static final WeighedItem E1 = main("E1");
    private static final WeighedItem E2 = main("E2");
    private static final WeighedItem E3 = against("E3");

    /**
     * Reckoned by hand. Three reviewers score E1: plausibility 4, 5, 4 has the median 4; uniqueness 3, 3, 4 has 3;
     * triangulation 3, 2, 3 has 3; transparency 5, 4, 5 has 5; independence 3, 3, 2 has 3. Two score E2: 3 and 2 give 2.5,
     * 3 and 4 give 3.5, 3 and 3 give 3, 4 and 4 give 4, 3 and 4 give 3.5. The best are 4, 3.5, 3, 5, 3.5; the two lowest 3
     * and 3.5, their mean 3.25. E3 contradicts and the second reviewer finds it answered. Somebody outside confirmed the
     * claim, so no cap: 3.25, which is 3.3.
     */
    @Test
    void aWorkedExample() {
        Strength strength = of(true, e1(), e2(), scored(E3, by("a", E3, 5, 5, 5, 5, 5), answered("b", E3)));

        assertThat(strength.best()).isEqualTo(Marks.of(4, 3.5, 3, 5, 3.5));
        assertThat(strength.inputs()).isEqualTo(new StrengthInputs(3.25, false, false, true, 0));
        assertThat(strength.shown()).isEqualTo(3.3);
        assertThat(StrengthLabel.of(strength.shown())).isEqualTo(StrengthLabel.GOOD);
    }

    private static ScoredItem e1() {
        return scored(E1, by("a", E1, 4, 3, 3, 5, 3), by("b", E1, 5, 3, 2, 4, 3), by("c", E1, 4, 4, 3, 5, 2));
    }

    private static ScoredItem e2() {
        return scored(E2, by("a", E2, 3, 3, 3, 4, 3), by("b", E2, 2, 4, 3, 4, 4));
    }

    @Test
    void eachContradictionThatNobodyFindsAnsweredTakesHalfAPoint() {
        assertThat(of(true, e1(), e2(), scored(E3)).shown())
                .as("3.25 less 0.5 is 2.75")
                .isEqualTo(2.8);
        assertThat(of(true, e1(), e2(), scored(E3, by("a", E3, 1, 1, 1, 1, 1)), scored(against("E4")))
                        .shown())
                .as("3.25 less 1 is 2.25")
                .isEqualTo(2.3);
    }

    @Test
    void anAnswerToWhatTheItemWasBeforeCountsNoMore() {
        ScoreView answered = answered("a", E3);
        ScoreView before =
                new ScoreView(answered.itemId(), "old", false, "a", 3, 3, 3, 3, 3, true, null, answered.scoredAt(), 1);
        assertThat(of(true, e1(), e2(), scored(E3, before)).inputs().unanswered())
                .isOne();
    }

    @Test
    void theCapsOfTheTableHold() {
        ScoredItem best = scored(E1, by("a", E1, 5, 5, 5, 5, 5));
        WeighedItem hoop = item("E4", false, false, true, false);
        WeighedItem ours = item("E5", true, false, false, true);

        assertThat(of(true, best).shown()).isEqualTo(5.0);
        assertThat(of(false, best).shown()).isEqualTo(3.9);
        assertThat(of(true, scored(ours, by("a", ours, 5, 5, 5, 5, 5))).shown()).isEqualTo(2.9);
        assertThat(of(true, best, scored(ours, by("a", ours, 5, 5, 5, 5, 5))).shown())
                .as("another says so too")
                .isEqualTo(5.0);
        assertThat(of(true, best, scored(hoop)).shown()).isEqualTo(1.9);
    }

    @Test
    void isNotScoredWhileNoMainItemIs() {
        WeighedItem more = supplementary("E4");
        Strength strength = of(
                true, scored(E1), scored(more, by("a", more, 5, 5, 5, 5, 5)), scored(E3, by("a", E3, 5, 5, 5, 5, 5)));

        assertThat(strength.shown()).isNull();
        assertThat(strength.value()).isEqualTo(1.0);
        assertThat(StrengthLabel.of(strength.shown())).isEqualTo(StrengthLabel.NOT_SCORED);
        assertThat(of(true, scored(E1, outdated("a", E1, 5, 5, 5, 5, 5))).shown())
                .as("scored only before it changed")
                .isNull();
    }

    @Test
    void whatContradictsNeverMakesAClaimStronger() {
        WeighedItem mainAgainst = item("E4", true, true, false, false);

        assertThat(of(
                                true,
                                e1(),
                                e2(),
                                scored(mainAgainst, by("a", mainAgainst, 5, 5, 5, 5, 5), answered("b", mainAgainst)))
                        .shown())
                .isEqualTo(3.3);
    }

    @ParameterizedTest
    @CsvSource({"1.0, WEAK", "1.9, WEAK", "2.0, FAIR", "2.9, FAIR", "3.0, GOOD", "3.9, GOOD", "4.0, STRONG", "5, STRONG"
    })
    void wordsAreLabelsOfTheNumber(double strength, StrengthLabel label) {
        assertThat(StrengthLabel.of(strength)).isEqualTo(label);
    }

    /** On a thousand claims by chance, with two to five reviewers and up to six main items. */
    @Test
    void holdsWhateverIsScored() {
        Random chance = new Random(4);
        for (int i = 0; i < 1000; i++) {
            List<ScoredItem> items = items(chance);
            boolean confirmed = chance.nextBoolean();
            Strength strength = Strength.of(items, confirmed, TABLE);

            assertThat(strength.value()).isBetween(1.0, confirmed ? 5.0 : 3.9);
            assertThat(Strength.of(shuffled(items, chance), confirmed, TABLE))
                    .as("the order of items and reviewers does not matter")
                    .isEqualTo(strength);
            assertThat(Strength.of(bettered(items, chance), confirmed, TABLE).value())
                    .as("a better score never lowers it")
                    .isGreaterThanOrEqualTo(strength.value());
        }
    }

    private static List<ScoredItem> items(Random chance) {
        List<ScoredItem> items = new ArrayList<>();
        int reviewers = 2 + chance.nextInt(4);
        for (int number = 0; number < 1 + chance.nextInt(6); number++) {
            WeighedItem item =
                    item("E" + number, number > 0 || chance.nextBoolean(), chance.nextInt(5) == 0, false, false);
            ScoreView[] scores = new ScoreView[reviewers];
            for (int r = 0; r < reviewers; r++) {
                scores[r] = by("r" + r, item, chance.ints(5, 1, 6).toArray());
            }
            items.add(scored(item, scores));
        }
        return items;
    }

    private static List<ScoredItem> shuffled(List<ScoredItem> items, Random chance) {
        List<ScoredItem> shuffled = new ArrayList<>();
        for (ScoredItem each : items) {
            List<ScoreView> scores = new ArrayList<>(each.scores());
            Collections.shuffle(scores, chance);
            shuffled.add(new ScoredItem(each.item(), scores));
        }
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }

    /** One reviewer gives one item one more on one criterion. */
    private static List<ScoredItem> bettered(List<ScoredItem> items, Random chance) {
        List<ScoredItem> bettered = new ArrayList<>(items);
        int which = chance.nextInt(items.size());
        ScoredItem item = items.get(which);
        List<ScoreView> scores = new ArrayList<>(item.scores());
        int whose = chance.nextInt(scores.size());
        ScoreView score = scores.get(whose);
        int[] marks = {
            score.plausibility(), score.uniqueness(), score.triangulation(), score.transparency(), score.independence()
        };
        int criterion = chance.nextInt(5);
        marks[criterion] = Math.min(5, marks[criterion] + 1);
        scores.set(whose, by(score.scorer(), item.item(), marks));
        bettered.set(which, new ScoredItem(item.item(), scores));
        return bettered;
    }

    private static Strength of(boolean substantiated, ScoredItem... items) {
        return Strength.of(List.of(items), substantiated, TABLE);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(Marks.median(List.of(
                        Marks.of(1, 1, 1, 1, 1),
                        Marks.of(5, 2, 1, 1, 5),
                        Marks.of(2, 2, 1, 4, 5),
                        Marks.of(3, 5, 1, 5, 5))))
                .isEqualTo(new Marks(Map.of(
                        Criterion.PLAUSIBILITY, 2.5,
                        Criterion.UNIQUENESS, 2d,
                        Criterion.TRIANGULATION, 1d,
                        Criterion.TRANSPARENCY, 2.5,
                        Criterion.INDEPENDENCE, 5d)));
    }
}
