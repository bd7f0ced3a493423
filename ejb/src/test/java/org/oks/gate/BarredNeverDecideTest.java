package org.oks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property(tries = 1000)
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
        Statistics.label("came to a decision").collect(gate.decision().isPresent());
        Statistics.label("on behalf of somebody")
                .collect(gate.votes().stream().anyMatch(vote -> !vote.castBy().equals(vote.person())));
    }

    @Provide
    Arbitrary<List<GateOfFakes.Somebody>> people() {
        Arbitrary<Boolean> mostly =
                Arbitraries.frequency(net.jqwik.api.Tuple.of(3, true), net.jqwik.api.Tuple.of(1, false));
        Arbitrary<Boolean> seldom =
                Arbitraries.frequency(net.jqwik.api.Tuple.of(1, true), net.jqwik.api.Tuple.of(9, false));
        return Combinators.combine(mostly, Arbitraries.of(true, false), seldom, seldom, seldom, seldom)
                .as(GateOfFakes.Somebody::new)
                .list()
                .ofSize(PEOPLE);
    }

    @Provide
    Arbitrary<Set<List<Integer>>> standIns() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, PEOPLE - 1);
        return person.list().ofSize(2).set().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> person = Arbitraries.integers().between(0, PEOPLE - 1);
        Arbitrary<Try> what = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(3, Try.APPOINT),
                net.jqwik.api.Tuple.of(1, Try.REPLACE),
                net.jqwik.api.Tuple.of(6, Try.DECLARE),
                net.jqwik.api.Tuple.of(1, Try.RECUSE),
                net.jqwik.api.Tuple.of(4, Try.VOTE),
                net.jqwik.api.Tuple.of(5, Try.DECIDE),
                net.jqwik.api.Tuple.of(1, Try.WRITE));
        return Combinators.combine(what, person, person, person)
                .as(Step::new)
                .list()
                .ofMinSize(40)
                .ofMaxSize(160);
    }
}
