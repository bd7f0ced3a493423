package org.oks.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Where the session's secret travels: in a cookie for browsers, shared by both applications and out of reach of scripts,
 * or as a bearer token for machines.
 */
public final class SessionCookie {
    /** The cookie's name. */
    public static final String NAME = "OKS_SESSION";

    private static final String BEARER = "Bearer ";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private SessionCookie() {}

    /** Gives the browser the secret. It forgets it when it is closed; the server ends it sooner. */
    public static void give(HttpServletRequest request, HttpServletResponse response, String secret) {
        response.addHeader("Set-Cookie", NAME + "=" + secret + attributes(request));
    }

    /** Takes the secret from the browser. */
    public static void take(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", NAME + "=; Max-Age=0" + attributes(request));
    }

    /** The secret that came with the request, by cookie or as bearer token. */
    public static Optional<String> secret(HttpServletRequest request) {
        return bearer(request).or(() -> cookie(request));
    }

    static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /** Only this machine may be reached without encryption; everywhere else the browser keeps the cookie to itself then. */
    private static String attributes(HttpServletRequest request) {
        boolean open = !request.isSecure() && THIS_MACHINE.contains(request.getServerName());
        return "; Path=/; HttpOnly; SameSite=Lax" + (open ? "" : "; Secure");
    }
}
