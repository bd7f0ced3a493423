package org.oks.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request with a method, a path and headers, and nothing else. */
final class FakeRequest {
    private FakeRequest() {}

    static HttpServletRequest of(
            String method, String path, Map<String, String> headers, @Nullable String session, boolean secure) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath", "getRequestURI" -> path;
                    case "isSecure" -> secure;
                    case "getServerName" ->
                        headers.getOrDefault("Host", "localhost").split(":", 2)[0];
                    case "getAttribute" -> null;
                    case "getHeader" -> headers.get(String.valueOf(arguments[0]));
                    case "getCookies" ->
                        session == null ? null : new Cookie[] {new Cookie(SessionCookie.NAME, session)};
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
