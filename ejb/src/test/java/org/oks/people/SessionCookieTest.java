package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionCookieTest {
    @Test
    void isOutOfReachOfScriptsAndOtherSites() {
        assertThat(given("localhost:8080", false)).isEqualTo("OKS_SESSION=abc; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void isSecureEverywhereButOnThisMachineWithoutEncryption() {
        assertThat(given("localhost", true)).endsWith("; Secure");
        assertThat(given("oks.example", false)).endsWith("; Secure");
        assertThat(given("localhost.evil.example", false)).endsWith("; Secure");
    }

    @Test
    void aBearerTokenGoesBeforeTheCookie() {
        assertThat(SessionCookie.secret(request(Map.of("Authorization", "bearer xyz"), "abc", false)))
                .contains("xyz");
        assertThat(SessionCookie.secret(request(Map.of("Authorization", "Basic xyz"), "abc", false)))
                .contains("abc");
        assertThat(SessionCookie.secret(request(Map.of(), null, false))).isEmpty();
    }

    private static String given(String host, boolean secure) {
        AtomicReference<String> header = new AtomicReference<>("nothing");
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, asked, arguments) -> {
                    header.set(String.valueOf(arguments[1]));
                    return null;
                });
        SessionCookie.give(request(Map.of("Host", host), null, secure), response, "abc");
        return String.valueOf(header.get());
    }

    private static HttpServletRequest request(Map<String, String> headers, @Nullable String cookie, boolean secure) {
        return FakeRequest.of("GET", "/", headers, cookie, secure);
    }
}
