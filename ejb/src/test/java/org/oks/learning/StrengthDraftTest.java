package org.oks.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oks.platform.DomainException.Item;
import org.oks.platform.InvalidInput;

/** Own strength is rated skill by skill, from 1 to 5. */
class StrengthDraftTest {
    @Test
    void eachSkillHasAMark() {
        assertThatCode(() -> new StrengthDraft(all(1)).check()).doesNotThrowAnyException();
        assertThatCode(() -> new StrengthDraft(all(5)).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> new StrengthDraft(List.of(new Mark(Skill.WRITING_FOR_USE, 3))).check())
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.items())
                        .extracting(Item::field)
                        .hasSize(5)
                        .doesNotContain("WRITING_FOR_USE"));
        assertThatThrownBy(() -> new StrengthDraft(null).check()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aMarkIsOneToFive() {
        assertThatThrownBy(() -> new StrengthDraft(all(0)).check()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new StrengthDraft(all(6)).check()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void itIsShownInTheOrderOfTheSkills() {
        List<Mark> marks = new ArrayList<>(all(2));
        marks.add(new Mark(Skill.FRAMING_RESULTS, 4));
        Strength strength = new Strength("E-1", "ravi", Moment.START);
        strength.rate(new StrengthDraft(marks), Instant.EPOCH);
        assertThat(strength.view().marks()).extracting(Mark::skill).containsExactly(Skill.values());
        assertThat(strength.view().of(Skill.FRAMING_RESULTS)).isEqualTo(4);
    }

    private static List<Mark> all(int mark) {
        return Arrays.stream(Skill.values()).map(skill -> new Mark(skill, mark)).toList();
    }
}
