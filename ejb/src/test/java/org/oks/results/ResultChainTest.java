package org.oks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oks.results.Chains.fresh;
import static org.oks.results.Chains.link;
import static org.oks.results.Chains.node;
import static org.oks.results.Chains.nodes;
import static org.oks.results.Chains.whole;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.platform.CanonicalJson;
import org.oks.platform.DomainException;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;

class ResultChainTest {
    @Test
    void aWholeChainLacksNothing() {
        assertThat(ChainComplete.missing(whole())).isEmpty();
    }

    @Test
    void anEmptyChainLacksFourLevels() {
        assertThat(keys(ResultChain.EMPTY))
                .containsOnly("results.chain.missing.level")
                .hasSize(4);
    }

    @Test
    void eachNeededLevelIsMissed() {
        for (String code : List.of("O1", "I1", "C1", "D1")) {
            assertThat(keys(whole().without(code))).as(code).contains("results.chain.missing.level");
        }
        assertThat(keys(whole().without("S1"))).isEmpty();
    }

    @Test
    void withoutFinalUsersTheChangeMayLeadToTheGoalItself() {
        ResultChain chain = whole().without("U1");
        assertThat(keys(chain)).containsExactly("results.chain.missing.path");
        assertThat(keys(chain.with(link("C1", "D1", "It reaches people")))).isEmpty();
    }

    @Test
    void aWayAroundTheCapacityOutcomeDoesNotCount() {
        ResultChain chain = whole().without("O1", "I1").with(link("O1", "C1", "It just happens"));
        assertThat(keys(chain)).containsExactly("results.chain.missing.path");
    }

    @Test
    void eachLinkOfTheWayNeedsAnAssumption() {
        assertThat(keys(whole().with(link("I1", "C1", null)))).containsExactly("results.chain.missing.assumption");
        ResultChain other = whole().with(link("I1", "C1", null))
                .with(node("I2", ChainLevel.INTERMEDIATE_CAPACITY_OUTCOME, "Supervisors call monthly"))
                .with(link("O1", "I2", "They have a phone"))
                .with(link("I2", "C1", "They have time"));
        assertThat(keys(other)).as("one way is enough").isEmpty();
    }

    @Test
    void outcomesSayWhichAndChangesSayWhatTheyMove() {
        ResultChain chain = whole().with(fresh(ChainLevel.INTERMEDIATE_CAPACITY_OUTCOME, "They meet"))
                .with(fresh(ChainLevel.INSTITUTIONAL_CHANGE, "They pay"));
        assertThat(keys(chain)).containsExactly("results.chain.missing.ico", "results.chain.missing.factor");
    }

    @Test
    void codesAreGivenOnceAndNeverAgain() {
        ResultChain chain = ResultChain.EMPTY
                .with(fresh(ChainLevel.OUTPUT, "First"))
                .with(fresh(ChainLevel.OUTPUT, "Second"))
                .without("O2")
                .with(fresh(ChainLevel.OUTPUT, "Third"));
        assertThat(chain.nodes()).extracting(ChainNode::code).containsExactly("O1", "O3");
        ResultChain linked = chain.with(fresh(ChainLevel.DEVELOPMENT_GOAL, "Goal"))
                .with(link("O1", "D1", "First"))
                .without("O1", "D1")
                .with(link("O1", "D1", "Second"));
        assertThat(linked.assumptions().map(ChainAssumption::code)).containsExactly("A2");
    }

    @Test
    void atAnotherLevelANodeGetsAnotherCodeAndKeepsItsLinks() {
        assertThatThrownBy(() -> whole().with("I1", fresh(ChainLevel.OUTPUT, "A plan by week")))
                .as("an output would lead to an output")
                .isInstanceOf(InvalidInput.class);
        ResultChain moved = whole().without("O1", "I1").with("I1", fresh(ChainLevel.OUTPUT, "A plan by week"));
        assertThat(moved.find("I1")).isEmpty();
        assertThat(moved.get("O2").text()).isEqualTo("A plan by week");
        assertThat(moved.find("O2", "C1")).isPresent();
    }

    @Test
    void aLinkLeadsUp() {
        assertThatThrownBy(() -> whole().with(link("C1", "I1", null))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> whole().with(link("C1", "C1", null))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> whole().with(link("O1", "C9", null))).isInstanceOf(InvalidInput.class);
        assertThat(whole().with(link("O1", "D1", null)).find("O1", "D1")).isPresent();
    }

    @Test
    void eachCodeNamesOneThing() {
        assertThatThrownBy(() -> ResultChain.EMPTY.together(
                        List.of(node("O1", ChainLevel.OUTPUT, "One"), node("O1", ChainLevel.OUTPUT, "Other")),
                        List.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        ResultChain.EMPTY.together(List.of(node("S1", ChainLevel.OUTPUT, "Wrong letter")), List.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        ResultChain.EMPTY.together(nodes(), List.of(link("S1", "O1", null), link("S1", "O1", null))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void withANodeGoItsLinks() {
        ResultChain chain = whole().without("I1");
        assertThat(chain.links()).extracting(ChainLink::code).containsExactly("S1>O1", "C1>U1", "U1>D1");
        assertThatThrownBy(() -> chain.without("I1")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> chain.without("O1", "I1")).isInstanceOf(NotFound.class);
    }

    @Test
    void anAssumptionFollowsWhatWasLearned() {
        ResultChain chain = whole().with(
                        "A2",
                        each -> new ChainAssumption(each.code(), each.text(), AssumptionState.FAILED, "3 of 14 sites"));
        assertThat(chain.find("I1", "C1").orElseThrow().assumptions().get(0).state())
                .isEqualTo(AssumptionState.FAILED);
        assertThatThrownBy(() -> whole().with("A9", each -> each)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAHypothesisMovedIsNotMovedByHand() {
        ResultChain chain = whole().with("A2", each -> each.moved(AssumptionState.HELD, "T1.H2"));
        assertThat(assumption(chain.with(fresh(ChainLevel.OUTPUT, "One more"))).movedBy())
                .as("other acts leave it")
                .isEqualTo("T1.H2");
        ResultChain noted = chain.with(supervisor(null, "Seen twice"));
        assertThat(assumption(noted).state()).isEqualTo(AssumptionState.HELD);
        assertThat(assumption(noted).note()).isEqualTo("Seen twice");
        assertThat(assumption(noted).movedBy()).isEqualTo("T1.H2");
        assertThatThrownBy(() -> chain.with(supervisor(AssumptionState.FAILED, null)))
                .isInstanceOf(InvalidInput.class);
        assertThat(assumption(whole().with(supervisor(AssumptionState.FAILED, null)))
                        .state())
                .as("the team says it itself")
                .isEqualTo(AssumptionState.FAILED);
        assertThat(ChainJson.read(CanonicalJson.canonical(ChainJson.of(chain)))).isEqualTo(chain);
    }

    private static LinkDraft supervisor(@Nullable AssumptionState state, @Nullable String note) {
        return new LinkDraft(
                "I1",
                "C1",
                List.of(new LinkDraft.AssumptionDraft("A2", "A supervisor stays in place", state, note)),
                List.of());
    }

    private static ChainAssumption assumption(ResultChain chain) {
        return chain.find("I1", "C1").orElseThrow().assumptions().get(0);
    }

    @Test
    void itIsReadAsItWasKept() {
        ResultChain chain = whole().with(
                        "A2", each -> new ChainAssumption(each.code(), each.text(), AssumptionState.HELD, "x"))
                .with(new LinkDraft("O1", "C1", List.of(), List.of(new LinkDraft.RiskDraft(null, "Money ends"))));
        assertThat(ChainJson.read(CanonicalJson.canonical(ChainJson.of(chain)))).isEqualTo(chain);
    }

    @Test
    void aVersionSaysWhatItChanged() {
        ResultChain before = whole();
        ResultChain after = before.without("U1")
                .with(fresh(ChainLevel.OUTPUT, "One more"))
                .with("D1", node("D1", ChainLevel.DEVELOPMENT_GOAL, "Other"));
        assertThat(ChainChange.between(before, after).split(" "))
                .containsExactlyInAnyOrder("+O2", "-U1", "-C1>U1", "-U1>D1", "=D1");
        assertThat(ChainChange.between(before, before)).isEmpty();
    }

    private static List<String> keys(ResultChain chain) {
        return ChainComplete.missing(chain).stream()
                .map(DomainException.Item::text)
                .map(text -> text.key())
                .toList();
    }
}
