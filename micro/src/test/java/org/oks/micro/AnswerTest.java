package org.oks.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    @Test
    void itsLinesAreReadWhateverStandsBesideThem() {
        Answer answer = Answer.of("""
                { "seconds": 0.25, "ok" : false, "more": {"a": [], "b": null},
                  "lines": ["E-1001 \\"Jaipur\\": no instance", "caf\\u00e9 \\\\ {not, an end]}"] }""");
        assertThat(answer.ok()).isFalse();
        assertThat(answer.lines()).containsExactly("E-1001 \"Jaipur\": no instance", "café \\ {not, an end]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "{}",
                "{\"ok\":true}",
                "{\"ok\":true,\"lines\":[\"cut",
                "{\"ok\":1,\"lines\":[]}",
                "[]]"
            })
    void whatIsNoAnswerIsRefused(String text) {
        assertThatThrownBy(() -> Answer.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
