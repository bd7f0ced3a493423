package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {
    private static final String API = "/api/v1/engagements";
    private static final String PAGE = "/gate/review.xhtml";

    @Test
    void readingIsFree() throws Exception {
        assertThat(passes("GET", API, "s", "Sec-Fetch-Site", "cross-site")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aChangeByCookieNeedsProofOfOurPage(String method) throws Exception {
        assertThat(passes(method, API, "s")).isFalse();
        assertThat(passes(method, API, "s", "Sec-Fetch-Site", "cross-site")).isFalse();
        assertThat(passes(method, API, "s", "Sec-Fetch-Site", "same-site")).isFalse();
        assertThat(passes(method, API, "s", "Sec-Fetch-Site", "none")).isFalse();
        assertThat(passes(method, API, "s", "Sec-Fetch-Site", "same-origin")).isTrue();
    }

    @Test
    void anOlderBrowserProvesItByOrigin() throws Exception {
        assertThat(passes("POST", API, "s", "Origin", "https://oks.example", "Host", "oks.example"))
                .isTrue();
        assertThat(passes("POST", API, "s", "Origin", "https://public.example", "Host", "behind-a-proxy"))
                .isTrue();
        assertThat(passes("POST", API, "s", "Origin", "https://evil.example", "Host", "oks.example"))
                .isFalse();
        assertThat(passes("POST", API, "s", "Origin", "https://oks.example:8443", "Host", "oks.example"))
                .isFalse();
        assertThat(passes("POST", API, "s", "Origin", "null", "Host", "oks.example"))
                .isFalse();
    }

    @Test
    void aBearerTokenIsProofEnough() throws Exception {
        assertThat(passes("POST", API, "s", "Authorization", "Bearer abc", "Origin", "https://evil.example"))
                .isTrue();
    }

    @Test
    void aMachineWithoutCookieMaySignIn() throws Exception {
        assertThat(passes("POST", "/api/v1/sessions", null)).isTrue();
    }

    @Test
    void aPageIsRefusedOnlyWhenTheBrowserNamesAnotherSite() throws Exception {
        assertThat(passes("POST", PAGE, "s")).isTrue();
        assertThat(passes("POST", PAGE, "s", "Sec-Fetch-Site", "cross-site")).isFalse();
        assertThat(passes("POST", "/sign-in.xhtml", null, "Origin", "https://evil.example", "Host", "localhost"))
                .isFalse();
    }

    private static boolean passes(String method, String path, @Nullable String cookie, String... headers)
            throws ServletException, IOException {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        AtomicBoolean passed = new AtomicBoolean();
        new SameOrigin(() -> "https://public.example")
                .doFilter(
                        FakeRequest.of(method, path, all, cookie, false),
                        answer(),
                        (request, response) -> passed.set(true));
        return passed.get();
    }

    private static HttpServletResponse answer() {
        PrintWriter writer = new PrintWriter(new StringWriter());
        return (HttpServletResponse) Proxy.newProxyInstance(
                SameOriginTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, asked, arguments) -> asked.getName().equals("getWriter") ? writer : null);
    }
}
