package org.oks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.oks.engagement.NotNow;
import org.oks.people.NotAllowed;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;

/**
 * Over random people, roles, stand-ins and orders of acts: no sequence yields a vote or a decision by somebody whom
 * separation of duties bars, for themselves or on behalf of somebody else.
 */
class BarredNeverDecideTest {
    private static final int PEOPLE = 6;

    /** What somebody tries. */
    enum Try {
        APPOINT,
        REPLACE,
        DECLARE,
        RECUSE,
        VOTE,
        DECIDE,
        WRITE
    }

    /**
     * One act.
     *
     * @param by who tries
     * @param other whom they name, or stand in for
     * @param third somebody else; where it is even they act for themselves
     */
    record Step(Try what, int by, int other, int third) {}

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nobodyBarredVotesOrDecides(
            @ForAll("people") List<GateOfFakes.Somebody> people,
            @ForAll("standIns") Set<List<Integer>> standIns,
            @ForAll("steps") List<Step> steps) {
        GateOfFakes gate = new GateOfFakes(people, standIns);
        int seen = 0;
        boolean decided = false;
        for (Step step : steps) {
            try {
                gate.attempt(step);
            } catch (BarredFromGate
                    | NotAllowed
                    | NotNow
                    | InvalidInput
                    | NotWeighed
                    | ChangedMeanwhile
                    | PackStale e) {
                // refused: nothing may have come of it, which is what is looked at below
            }
            List<Vote> votes = gate.votes();
            for (Vote vote : votes.subList(seen, votes.size())) {
                assertThat(gate.mayJudge(vote.person())).as("votes: " + step).isTrue();
                assertThat(gate.mayJudge(vote.castBy()))
                        .as("casts a vote: " + step)
                        .isTrue();
            }
            seen = votes.size();
            if (!decided && gate.decision().isPresent()) {
                decided = true;
                DecisionView decision = gate.decision().get();
                String member = decision.onBehalfOf();
                assertThat(gate.mayJudge(decision.decidedBy()))
                        .as("decides: " + step)
                        .isTrue();
                assertThat(member == null || gate.mayJudge(member))
                        .as("is decided for: " + step)
                        .isTrue();
            }
            assertThat(votes.stream().map(Vote::person)).as("one vote a seat").doesNotHaveDuplicates();
            assertThat(votes.stream().map(Vote::castBy)).as("one vote a hand").doesNotHaveDuplicates();
        }
        Statistics.label("came to a decision")
                .collect(gate.decision().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("somebody voted for somebody else")
                .collect(gate.votes().stream().anyMatch(vote -> !vote.castBy().equals(vote.person())))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
    }

    @Provide
    Arbitrary<List<GateOfFakes.Somebody>> people() {
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false));
        Arbitrary<Boolean> seldom = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(11, false));
        return Combinators.combine(mostly, mostly, seldom, seldom, seldom, seldom)
                .as(GateOfFakes.Somebody::new)
                .list()
                .ofSize(PEOPLE);
    }

    @Provide
    Arbitrary<Set<List<Integer>>> standIns() {
        Arbitrary<List<Integer>> likely = Arbitraries.of(List.of(3, 0), List.of(3, 1), List.of(4, 1));
        return Arbitraries.oneOf(likely, person().list().ofSize(2)).set().ofMaxSize(5);
    }

    /** Any acts in any order, among them those that lead to a decision when nothing bars the people in them. */
    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> likely = Arbitraries.of(
                new Step(Try.APPOINT, 2, 0, 1),
                new Step(Try.DECLARE, 0, 0, 0),
                new Step(Try.DECLARE, 1, 1, 0),
                new Step(Try.DECLARE, 3, 0, 1),
                new Step(Try.DECLARE, 3, 1, 1),
                new Step(Try.DECLARE, 4, 1, 1),
                new Step(Try.VOTE, 1, 1, 0),
                new Step(Try.VOTE, 3, 1, 1),
                new Step(Try.VOTE, 4, 1, 1),
                new Step(Try.DECIDE, 0, 0, 0),
                new Step(Try.DECIDE, 3, 0, 1));
        Arbitrary<Step> any = Combinators.combine(Arbitraries.of(Try.class), person(), person(), person())
                .as(Step::new);
        return Arbitraries.frequencyOf(Tuple.of(9, likely), Tuple.of(1, any))
                .list()
                .ofMinSize(80)
                .ofMaxSize(200);
    }

    private static Arbitrary<Integer> person() {
        return Arbitraries.integers().between(0, PEOPLE - 1);
    }
}
