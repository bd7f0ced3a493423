package org.oks.web.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a form that is sent whole, with or without scripts, a nonce of its own for the page that answers it. PrimeFaces
 * expects the browser to send the nonce of the page before, which a browser without scripts cannot, and would use it
 * again. Ajax requests keep the nonce of their page.
 */
public class FreshNonce implements Filter {
    /** The parameter in which PrimeFaces looks for the nonce. */
    static final String PARAMETER = "primefaces.nonce";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        boolean whole = "POST".equals(asked.getMethod()) && asked.getHeader("Faces-Request") == null;
        chain.doFilter(whole ? new WithNonce(asked) : asked, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {
        private final String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        WithNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return PARAMETER.equals(name) ? nonce : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return PARAMETER.equals(name) ? new String[] {nonce} : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new HashMap<>(super.getParameterMap());
            all.put(PARAMETER, new String[] {nonce});
            return Collections.unmodifiableMap(all);
        }
    }
}
