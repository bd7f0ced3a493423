package org.oks.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Metrics are for the local machine, or for whoever shows the token of {@code oks.monitor.token}. A request that came
 * through a proxy is not local, whatever its last station is.
 */
public class MetricsDoor extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String BEARER = "Bearer ";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (local(request) || monitor(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean local(HttpServletRequest request) throws IOException {
        return request.getHeader("Forwarded") == null
                && request.getHeader("X-Forwarded-For") == null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private static boolean monitor(HttpServletRequest request) {
        String shown = request.getHeader("Authorization");
        return shown != null
                && shown.startsWith(BEARER)
                && ConfigProvider.getConfig()
                        .getOptionalValue("oks.monitor.token", String.class)
                        .filter(token -> token.length() >= 16 && same(token, shown.substring(BEARER.length())))
                        .isPresent();
    }

    private static boolean same(String token, String shown) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
