package org.oks.cockpit;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oks.people.NotAllowed;
import org.oks.people.Refusals;
import org.oks.people.Roles;
import org.oks.people.SessionCookie;
import org.oks.people.SignIn;
import org.oks.workflow.Repairs;

/** Stands before all of Camunda's own: asks {@link Doors} and lets in what is open. */
public class ShutDoors extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String COCKPIT = "/app/cockpit/default/";

    @Inject
    private transient Repairs repairs;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient Refusals refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Doors.Answer answer = Doors.decide(request.getMethod(), path, roles(request));
        switch (answer) {
            case READ -> chain.doFilter(request, response);
            case REPAIR -> repair(request, response, chain, path);
            case SIGN_OUT -> signOut(request, response);
            case HOME -> response.sendRedirect(request.getContextPath() + COCKPIT);
            default -> {
                if (answer == Doors.Answer.SHUT || answer == Doors.Answer.ADMINISTRATORS_ONLY) {
                    refusals.note(new NotAllowed(Refusal.text(answer)), request.getMethod() + " " + path, null);
                }
                Refusal.send(request, response, answer, path.startsWith("/app/"));
            }
        }
    }

    private void repair(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        KeptBody kept = new KeptBody(request);
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        try {
            repairs.repair(request.getMethod() + " " + path, kept.text(), () -> {
                goOn(ours, kept, response, chain);
                return response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Within a use case the thread sees the module of the rooms; Camunda looks for its own parts in this application. */
    private static void goOn(
            ClassLoader ours, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader rooms = thread.getContextClassLoader();
        thread.setContextClassLoader(ours);
        try {
            chain.doFilter(request, response);
        } finally {
            thread.setContextClassLoader(rooms);
        }
    }

    /** Cockpit's sign-out is ours: it ends both applications. */
    private void signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.secret(request).ifPresent(signIn::leave);
        SessionCookie.take(request, response);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static Set<String> roles(HttpServletRequest request) {
        return Stream.of(Roles.MANAGER, Roles.ADMINISTRATOR)
                .filter(request::isUserInRole)
                .collect(Collectors.toSet());
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
