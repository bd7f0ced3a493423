package org.oks.people;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;

/** Lets the signed-in person act for the time of the request. Stands first in the {@code web.xml} of both applications. */
public class SignedInFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(OksAuthentication.ACTOR) instanceof Actor actor) {
            try (var as = currentActor.act(actor)) {
                chain.doFilter(request, response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }
}
