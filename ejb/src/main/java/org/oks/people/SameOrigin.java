package org.oks.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Problem;
import org.oks.platform.Settings;
import org.oks.platform.Text;

/**
 * Refuses changes that another site makes the browser send. A browser adds the cookie by itself, so a change that rests
 * on it must come from a page of ours: the browser says so in {@code Sec-Fetch-Site} or {@code Origin}. The interface for
 * machines asks for that proof; a page, which has the token of its view besides, is refused only when the browser names
 * another site. Who sends a bearer token proves with it that no browser was led astray.
 */
public class SameOrigin extends HttpFilter {
    private static final long serialVersionUID = 1;

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final transient Supplier<String> ourAddress;

    public SameOrigin() {
        this(Settings::webUrl);
    }

    SameOrigin(Supplier<String> ourAddress) {
        this.ourAddress = ourAddress;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod())
                || SessionCookie.bearer(request).isPresent()
                || fromUs(request)) {
            chain.doFilter(request, response);
            return;
        }
        Problem.of("other-site", HttpServletResponse.SC_FORBIDDEN, Text.of("people.other-site"), request)
                .send(response);
    }

    private boolean fromUs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return sameHost(origin, request.getHeader("Host")) || sameOrigin(origin, ourAddress.get());
        }
        boolean proofAsked = (request.getServletPath() + "/").startsWith("/api/");
        return !proofAsked || SessionCookie.cookie(request).isEmpty();
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        int scheme = origin.indexOf("://");
        return host != null && scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(host);
    }

    private static boolean sameOrigin(String origin, String address) {
        URI ours = URI.create(address);
        return origin.equalsIgnoreCase(ours.getScheme() + "://" + ours.getAuthority());
    }
}
