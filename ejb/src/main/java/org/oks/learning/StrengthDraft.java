package org.oks.learning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** How sure somebody is of each skill; of two marks for the same one the later counts. */
public record StrengthDraft(@Nullable List<Mark> marks) {
    private static final int MOST = 5;

    Map<Skill, Integer> bySkill() {
        Map<Skill, Integer> said = new EnumMap<>(Skill.class);
        (marks == null ? List.<Mark>of() : marks).forEach(mark -> said.put(mark.skill(), mark.mark()));
        return said;
    }

    /** Each skill has a mark from 1 to 5. */
    void check() {
        Map<Skill, Integer> said = bySkill();
        InvalidInput.Checks checks = new InvalidInput.Checks();
        for (Skill skill : Skill.values()) {
            Integer mark = said.get(skill);
            checks.that(mark != null, skill.name(), Text.of("learning.strength.missing"))
                    .that(
                            mark == null || mark >= 1 && mark <= MOST,
                            skill.name(),
                            Text.of("learning.strength.range", MOST));
        }
        checks.done();
    }
}
