package org.oks.web.platform;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.UUID;
import org.oks.platform.DomainException;

/**
 * The last place a failing page reaches: a broken rule of the trade becomes the error page of its kind, a form that waited
 * too long or brings too much becomes its page again, and anything else is logged once, with the reference that the reader sees.
 */
public class ErrorPages implements Filter {
    @Inject
    private Attempts attempts;

    /** Request attribute: the reference of the incident. */
    public static final String REFERENCE = "org.oks.reference";
    /** Request attribute: what the broken rule says. */
    public static final String REASON = "org.oks.reason";

    /** The largest form, in bytes: {@code max-request-size} in web.xml. */
    private static final long LARGEST_FORM = 201 * 1024 * 1024;

    private static final System.Logger LOG = System.getLogger(ErrorPages.class.getName());

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            HttpServletResponse answer = (HttpServletResponse) response;
            if (answer.isCommitted()) {
                throw failure;
            }
            answer((HttpServletRequest) request, answer, failure);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse answer, Exception failure) throws IOException {
        if (request.getContentLengthLong() > LARGEST_FORM) {
            answer.sendRedirect(again(request, "too-large=1"));
            return;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException broken) {
                attempts.refused(broken, request);
                request.setAttribute(REASON, broken.text());
                answer.sendError(status(broken.kind()));
                return;
            } else if (cause instanceof ViewExpiredException) {
                answer.sendRedirect(again(request, "expired=1"));
                return;
            } else if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                answer.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            } else if (cause instanceof FileNotFoundException) {
                answer.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(REFERENCE, reference);
        LOG.log(
                System.Logger.Level.ERROR,
                "page failed path=" + request.getRequestURI() + " incident=" + reference,
                failure);
        answer.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static int status(DomainException.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN, UNAUTHENTICATED -> HttpServletResponse.SC_FORBIDDEN;
            default -> HttpServletResponse.SC_CONFLICT;
        };
    }

    /** The page that could not be taken, fresh, saying why; its script puts the text back that this device kept. */
    private static String again(HttpServletRequest request, String why) {
        String query = request.getQueryString();
        if (query != null && query.contains(why)) {
            return request.getRequestURI() + "?" + query;
        }
        return request.getRequestURI() + "?" + (query == null ? "" : query + "&") + why;
    }
}
