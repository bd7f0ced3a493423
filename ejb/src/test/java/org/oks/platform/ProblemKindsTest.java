package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The catalogue of problems. */
class ProblemKindsTest {
    @Test
    void everyKindSaysWhatItMeansAndWhatToDo() {
        Set<String> keys = new TreeSet<>();
        for (String code : ProblemKinds.codes()) {
            for (String part : List.of("title", "status", "means", "todo")) {
                keys.add("problem." + code + "." + part);
            }
        }
        assertThat(ProblemKinds.codes()).contains("gate-not-ready", "invalid-input");
        assertThat(Languages.keys("org.oks.problem.messages")).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys).allMatch(key -> !Text.of(key).in(Locale.ENGLISH).startsWith("?"));
    }
}
