package org.oks.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oks.platform.Text;

/** Every term has a name and a sentence, and every kind is called something. */
class GlossaryTest {
    private final Say say = new Say();

    @ParameterizedTest
    @EnumSource
    void everyTermIsExplained(GlossaryPage.Kind kind) {
        assertThat(say.plain("glossary.kind." + kind)).doesNotStartWith("?");
        assertThat(kind.codes()).isNotEmpty();
        for (String code : kind.codes()) {
            String byRules = Text.of(kind.name(code)).in(Locale.ENGLISH);
            assertThat(byRules.equals(kind.name(code)) ? say.plain(kind.name(code)) : byRules)
                    .as(kind.name(code))
                    .doesNotStartWith("?");
            assertThat(say.plain(kind.sentence(code))).as(kind.sentence(code)).doesNotStartWith("?");
        }
    }
}
