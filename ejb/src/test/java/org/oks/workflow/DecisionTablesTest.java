package org.oks.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.engagement.EngagementSize;
import org.oks.gate.GateDecision;
import org.oks.gate.Route;

class DecisionTablesTest {
    private final DecisionTables tables = RulesAsShipped.tables();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims-recorded",
                "claim-complete",
                "evidence-main",
                "team-lead",
                "operation-named",
                "conditions-closed",
                "bar-scored"
            })
    void everyCheckOfTheRoomsIsInTheTable(String check) {
        for (EngagementSize size : EngagementSize.values()) {
            for (int phase = 1; phase <= 4; phase++) {
                assertThat(tables.requirement(tables.current(), check, phase, size)
                                .required())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim-level", "against-sought"})
    void aLightEngagementIsAskedForLess(String check) {
        assertThat(tables.requirement(tables.current(), check, 2, EngagementSize.FULL)
                        .required())
                .isTrue();
        assertThat(tables.requirement(tables.current(), check, 2, EngagementSize.LIGHT)
                        .required())
                .isFalse();
    }

    @Test
    void aCheckThatTheTableDoesNotKnowIsAMistakeNotAPass() {
        assertThatThrownBy(() -> tables.requirement(tables.current(), "clam-complete", 1, EngagementSize.LIGHT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("clam-complete");
    }

    @Test
    void decisionsLeadWhereTheTableSays() {
        assertThat(tables.route(tables.current(), GateDecision.ADVANCE, 1)).isEqualTo(Route.NEXT);
        assertThat(tables.route(tables.current(), GateDecision.RETURN_FOR_REVISION, 2))
                .isEqualTo(Route.AGAIN);
        assertThat(tables.route(tables.current(), GateDecision.STOP, 4)).isEqualTo(Route.STOP);
    }
}
