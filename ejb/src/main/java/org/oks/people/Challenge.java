package org.oks.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.oks.platform.Problem;
import org.oks.platform.Text;

/**
 * The answer to somebody who is not signed in: a page leads to the sign-in and back, a part of a page tells the browser
 * to go there, a machine gets a problem document.
 */
final class Challenge {
    static final String SIGN_IN = "/sign-in.xhtml";

    private Challenge() {}

    /** True for what is the same for everybody: style, scripts, pictures. */
    static boolean isStatic(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    /** @param ended true when the request came with a session that is over */
    static void answer(HttpServletRequest request, HttpServletResponse response, boolean ended) {
        try {
            if (machine(request)) {
                response.setHeader("WWW-Authenticate", "Bearer");
                Problem.of(
                                "not-signed-in",
                                HttpServletResponse.SC_UNAUTHORIZED,
                                Text.of("people.not-signed-in"),
                                request)
                        .send(response);
            } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                leadOn(response, address(SafePath.of(request.getHeader("Referer")), ended));
            } else {
                response.setStatus(HttpServletResponse.SC_FOUND);
                response.setHeader("Cache-Control", "no-store");
                response.setHeader("Location", address(wanted(request), ended));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form that was sent without a session is asked for as one that waited too long: the page puts its text back. */
    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        if ("POST".equals(request.getMethod()) && !page.contains("expired=1")) {
            page += (query == null ? "?" : "&") + "expired=1";
        }
        return SafePath.of(page);
    }

    private static String address(String from, boolean ended) {
        return SIGN_IN + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8) + (ended ? "&ended=1" : "");
    }

    private static boolean machine(HttpServletRequest request) {
        return (request.getServletPath() + "/").startsWith("/api/")
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                        && request.getHeader("Faces-Request") == null;
    }

    private static void leadOn(HttpServletResponse response, String there) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + there.replace("&", "&amp;") + "\"/></partial-response>");
    }
}
