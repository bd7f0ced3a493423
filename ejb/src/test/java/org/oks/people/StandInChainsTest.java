package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who acts for whom when stand-ins are away as well. */
class StandInChainsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

    @Test
    void aStandInsStandInActsForBoth() {
        StandInChains chains = chains(away("ann", "ben", 0, 9), away("ben", "cid", 5, 9));
        assertThat(chains.chain("ann", day(6))).containsExactly("ben", "cid");
        assertThat(chains.actingFor("cid", day(6))).containsExactlyInAnyOrder("ben", "ann");
        assertThat(chains.actingFor("ben", day(6))).containsExactly("ann");
        assertThat(chains.actingFor("ann", day(6))).isEmpty();
        assertThat(chains.chain("ann", day(4))).containsExactly("ben");
        assertThat(chains.actingFor("cid", day(4))).isEmpty();
    }

    @Test
    void bothEndsAreIncluded() {
        StandInChains chains = chains(away("ann", "ben", 1, 3));
        assertThat(chains.chain("ann", day(0))).isEmpty();
        assertThat(chains.chain("ann", day(1))).containsExactly("ben");
        assertThat(chains.chain("ann", day(3))).containsExactly("ben");
        assertThat(chains.chain("ann", day(4))).isEmpty();
    }

    @Test
    void aCircleIsOneOnlyOnDaysThatAllOfItHas() {
        StandInChains chains = chains(away("ann", "ben", 0, 4), away("ben", "cid", 3, 9));
        assertThat(chains.closesACircle(away("cid", "ann", 4, 20))).isTrue();
        assertThat(chains.closesACircle(away("cid", "ann", 5, 20))).isFalse();
        assertThat(chains.closesACircle(away("ben", "ann", 4, 4))).isTrue();
        assertThat(chains.closesACircle(away("ann", "ann", 30, 30))).isTrue();
    }

    @Test
    void threeStandInOneForTheOtherAndAFourthDoesNot() {
        StandInChains two = chains(away("ann", "ben", 0, 9), away("ben", "cid", 0, 9));
        assertThat(two.growsTooLong(away("cid", "dan", 0, 9))).isFalse();
        StandInChains three = chains(away("ann", "ben", 0, 9), away("ben", "cid", 0, 9), away("cid", "dan", 0, 4));
        assertThat(three.growsTooLong(away("dan", "eva", 4, 9)))
                .as("at its end")
                .isTrue();
        assertThat(three.growsTooLong(away("zoe", "ann", 0, 0)))
                .as("at its beginning")
                .isTrue();
        assertThat(three.growsTooLong(away("dan", "eva", 5, 9))).as("later").isFalse();
        StandInChains halves = chains(away("ann", "ben", 0, 9), away("cid", "dan", 0, 9), away("dan", "eva", 0, 9));
        assertThat(halves.growsTooLong(away("ben", "cid", 9, 12)))
                .as("in its middle")
                .isTrue();
    }

    @Test
    void somebodyHasOneStandInADay() {
        StandInChains chains = chains(away("ann", "ben", 2, 4));
        assertThat(chains.has("ann", away("ann", "cid", 4, 6).days())).isTrue();
        assertThat(chains.has("ann", away("ann", "cid", 5, 6).days())).isFalse();
        assertThat(chains.has("ben", away("ben", "cid", 2, 4).days())).isFalse();
    }

    /** Whatever is named in whatever order: what the rules let in never makes a circle or a long chain on any day. */
    @Test
    void noOrderOfNamingMakesACircleOrALongChain() {
        int letIn = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Absence> there = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                Absence added = any(random);
                StandInChains chains = new StandInChains(there);
                if (!chains.has(added.person(), added.days())
                        && !chains.closesACircle(added)
                        && !chains.growsTooLong(added)) {
                    there.add(added);
                }
            }
            letIn += there.size();
            everyDayIsRight(there, seed);
        }
        assertThat(letIn).as("the rules let enough in to be tried").isGreaterThan(1500);
    }

    /** The rules refuse nothing that does no harm: each refusal, let in all the same, breaks a day. */
    @Test
    void whatIsRefusedWouldHaveDoneHarm() {
        int refused = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Absence> there = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                Absence added = any(random);
                StandInChains chains = new StandInChains(there);
                boolean harm = added.person().equals(added.standIn());
                List<Absence> after = new ArrayList<>(there);
                after.add(added);
                if (!chains.has(added.person(), added.days())) {
                    for (int day = 0; day < 20; day++) {
                        harm |= longestOn(after, day(day)) > StandInChains.LONGEST;
                    }
                    boolean refuses = chains.closesACircle(added) || chains.growsTooLong(added);
                    assertThat(refuses)
                            .as("seed " + seed + ": " + added + " to " + there)
                            .isEqualTo(harm);
                    refused += refuses ? 1 : 0;
                    if (!refuses) {
                        there.add(added);
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    private static void everyDayIsRight(List<Absence> there, int seed) {
        StandInChains chains = new StandInChains(there);
        for (int d = 0; d < 20; d++) {
            LocalDate day = day(d);
            assertThat(longestOn(there, day)).as("seed " + seed).isLessThanOrEqualTo(StandInChains.LONGEST);
            for (char p = 'a'; p <= 'h'; p++) {
                String person = String.valueOf(p);
                List<String> chain = chains.chain(person, day);
                assertThat(chain).doesNotContain(person).doesNotHaveDuplicates();
                for (String standIn : chain) {
                    assertThat(chains.actingFor(standIn, day)).contains(person);
                }
                for (String away : chains.actingFor(person, day)) {
                    assertThat(chains.chain(away, day)).contains(person);
                }
            }
        }
    }

    /** Walked without the rules: the most steps from anybody; a circle counts as long. */
    private static int longestOn(List<Absence> there, LocalDate day) {
        int longest = 0;
        for (Absence start : there) {
            Set<String> seen = new HashSet<>(Set.of(start.person()));
            String here = start.person();
            int steps = 0;
            while (true) {
                String person = here;
                List<Absence> next = there.stream()
                        .filter(each -> each.person().equals(person) && each.on(day))
                        .toList();
                if (next.isEmpty()) {
                    break;
                }
                here = next.get(0).standIn();
                steps++;
                if (!seen.add(here)) {
                    return Integer.MAX_VALUE;
                }
            }
            longest = Math.max(longest, steps);
        }
        return longest;
    }

    private static Absence any(Random random) {
        int first = random.nextInt(18);
        return away(
                String.valueOf((char) ('a' + random.nextInt(8))),
                String.valueOf((char) ('a' + random.nextInt(8))),
                first,
                Math.min(19, first + random.nextInt(8)));
    }

    private static StandInChains chains(Absence... absences) {
        return new StandInChains(List.of(absences));
    }

    private static Absence away(String person, String standIn, int first, int last) {
        return new Absence(person, standIn, day(first), day(last));
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }
}
