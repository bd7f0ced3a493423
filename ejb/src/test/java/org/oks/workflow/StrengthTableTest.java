package org.oks.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oks.contribution.StrengthInputs;
import org.oks.gate.RuleVersions;

class StrengthTableTest {
    private final DecisionTables table = RulesAsShipped.tables();
    private final RuleVersions versions = new RuleVersions(Map.of());

    @Test
    void saysHowStrongAClaimIs() {
        assertThat(table.strength(versions, new StrengthInputs(4.25, false, false, true, 0)))
                .isCloseTo(4.25, within(1e-9));
        assertThat(table.strength(versions, new StrengthInputs(4.25, false, false, false, 1)))
                .isCloseTo(3.4, within(1e-9));
    }

    @Test
    void whatNoScoreComesToIsAMistakeNotAStrength() {
        assertThatThrownBy(() -> table.strength(versions, new StrengthInputs(0, false, false, true, 0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("evidence-strength");
    }
}
