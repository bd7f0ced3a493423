package org.oks.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oks.platform.Languages;

/** Every term has a name and a sentence, and every kind is called something. */
class GlossaryTest {
    @ParameterizedTest
    @EnumSource
    void everyTermIsExplained(GlossaryPage.Kind kind) {
        assertThat(text("glossary.kind." + kind)).isPresent();
        assertThat(kind.codes()).isNotEmpty();
        for (String code : kind.codes()) {
            assertThat(text(kind.name(code))).as(kind.name(code)).isPresent();
            assertThat(text(kind.sentence(code))).as(kind.sentence(code)).isPresent();
        }
    }

    private static Optional<String> text(String key) {
        String room = key.substring(0, key.indexOf('.'));
        return Stream.of("org.oks.web." + room + ".messages", "org.oks." + room + ".messages", "org.oks.web.messages")
                .flatMap(bundle ->
                        Languages.text(bundle, key, Locale.ENGLISH, GlossaryTest.class.getClassLoader()).stream())
                .findFirst();
    }
}
