package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudoLanguageTest {
    @Test
    void itIsLongerAndLeavesWhatIsFilledIn() {
        assertThat(PseudoLanguage.of("Save {0,choice,0#none|1#one}")).isEqualTo("Sáávéé {0,choice,0#none|1#one}");
        String english = "The team reads the reason for the decision and answers it.";
        assertThat(PseudoLanguage.of(english)).hasSizeGreaterThan(english.length() * 13 / 10);
    }
}
