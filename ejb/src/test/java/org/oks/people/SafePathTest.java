package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/engagement/engagement.xhtml?id=E-1001", "/camunda/app/cockpit/default/", "/"})
    void pagesOfOursAreKept(String path) {
        assertThat(SafePath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/\\evil.example",
                "\\\\evil",
                "javascript:alert(1)",
                "evil",
                "/a b",
                "/sign-in.xhtml?from=/x",
                "mailto:x@example.org",
                "/x\r\nSet-Cookie: a=b"
            })
    void everythingElseLeadsToTheFirstPage(String address) {
        assertThat(SafePath.of(address)).isEqualTo("/");
    }

    @Test
    void anotherSitesAddressLosesItsSite() {
        assertThat(SafePath.of("https://evil.example/engagement/work.xhtml?id=1"))
                .isEqualTo("/engagement/work.xhtml?id=1");
        assertThat(SafePath.of("//evil.example/x")).isEqualTo("/x");
        assertThat(SafePath.of("https://evil.example//other")).isEqualTo("/");
    }
}
