package org.oks.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputOfferedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Training held for 40 officers",
                "3 workshops",
                "Number of assets delivered",
                "Site teams got a manual; the report was published",
                "40 officers trained",
                "Publish a guide",
                "A toolkit for peers",
                "12 ateliers",
                "40 agents formés",
                "Número de talleres",
                "Taller para jefes"
            })
    void whatWasMadeOrHeldIsNoOutcome(String text) {
        assertThat(OutputOffered.words(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Site teams plan by week",
                "Supervisors call monthly",
                "NACO pays for visits",
                "Officers report more confidence",
                "Districts use what their peers found",
                "Staff train their successors",
                "Les districts planifient avec leurs pairs",
                "Los distritos planifican cada semana",
                "The society plans outreach weekly"
            })
    void whoChangedIsAnOutcome(String text) {
        assertThat(OutputOffered.words(text)).isEmpty();
    }

    @Test
    void onlyOutcomesAreFlaggedAndAReasonLiftsTheFlag() {
        assertThat(node(ChainLevel.OUTPUT, null).isFlagged()).isFalse();
        assertThat(node(ChainLevel.INSTITUTIONAL_CHANGE, null).isFlagged()).isTrue();
        ChainNode kept = node(ChainLevel.INSTITUTIONAL_CHANGE, "The state now holds them itself.");
        assertThat(kept.isFlagged()).isFalse();
        assertThat(kept.readsLikeOutput()).isEqualTo("Workshops held");
    }

    @Test
    void theGateIsToldWhichAreFlagged() {
        ResultChain flagged = Chains.whole().with(Chains.node("C2", ChainLevel.INSTITUTIONAL_CHANGE, "Workshops held"));
        assertThat(ChainLevels.found(SomeSubject.IN_PHASE_1, flagged).measured())
                .isZero();
        assertThat(ChainLevels.found(SomeSubject.IN_PHASE_1, flagged).path()).endsWith("&node=C2#node");
        assertThat(ChainLevels.found(SomeSubject.IN_PHASE_1, Chains.whole()).measured())
                .isEqualTo(1);
        assertThat(ChainStep.found(SomeSubject.IN_PHASE_1, Chains.whole()).measured())
                .isEqualTo(1);
        assertThat(ChainStep.found(SomeSubject.IN_PHASE_1, ResultChain.EMPTY).measured())
                .isZero();
    }

    private static ChainNode node(ChainLevel level, @Nullable String keptBecause) {
        return new ChainNode("X1", level, "Workshops held monthly", null, null, null, keptBecause);
    }
}
