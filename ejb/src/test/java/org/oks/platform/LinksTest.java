package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://naco.gov.in/report", "http://example.org", "", "  "})
    void publicAddressesPass(String link) {
        assertThatCode(() -> check(link)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "javascript:alert(1)",
                "https://localhost/a",
                "http://127.0.0.1/a",
                "http://127.1/a",
                "http://0x7f.0.0.0x1/a",
                "http://[::1]/a",
                "http://printer.local/a",
                "http://metadata.google.internal/a",
                "https://user:secret@example.org/",
                "//example.org",
                "not a link"
            })
    void whatIsNotAPublicWebAddressIsRefused(String link) {
        assertThatThrownBy(() -> check(link)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://drive.google.com/file/d/1",
                "https://www.dropbox.com/s/1",
                "https://client.sharepoint.com/x",
                "https://1drv.ms/x",
                "https://docs.google.com/document/d/1",
                "https://app.box.com/s/1",
                "https://www.icloud.com/iclouddrive/1",
                "https://we.tl/t-1",
                "https://client-my.sharepoint.com./x"
            })
    void privateFileSharesAreRefused(String link) {
        assertThatThrownBy(() -> check(link)).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                        refused.items().get(0).text().in(Locale.ENGLISH))
                .contains("private file share ("));
    }

    @Test
    void aHostThatOnlySoundsLikeAShareIsNone() {
        assertThatCode(() -> check("https://notdropbox.com/a")).doesNotThrowAnyException();
    }

    private static void check(String link) {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        Links.check(checks, link, "link");
        checks.done();
    }
}
