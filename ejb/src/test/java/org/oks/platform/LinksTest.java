package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                "https://1drv.ms/x"
            })
    void privateFileSharesAreRefused(String link) {
        assertThatThrownBy(() -> check(link)).isInstanceOf(InvalidInput.class);
    }

    private static void check(String link) {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        Links.check(checks, link, "link");
        checks.done();
    }
}
