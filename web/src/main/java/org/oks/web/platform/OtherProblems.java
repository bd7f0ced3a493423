package org.oks.web.platform;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.DomainException;
import org.oks.platform.LostRace;
import org.oks.platform.Problem;
import org.oks.platform.Text;

/**
 * Everything that is neither a broken rule as it came nor the framework's own refusal: what the container wrapped is
 * unwrapped, a lost race is said to be one, and what nobody expected is logged once, here, with the incident that the
 * sender is told.
 */
@Provider
public class OtherProblems implements ExceptionMapper<Throwable> {
    private static final String INCIDENT = "org.oks.incident";
    private static final System.Logger LOG = System.getLogger(OtherProblems.class.getName());

    @Inject
    private Attempts attempts;

    @Context
    private SecurityContext security;

    @Context
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    public OtherProblems() {}

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof DomainException broken) {
                attempts.refused(broken, request);
                return DomainProblems.answer(broken, request);
            } else if (cause instanceof MalformedRequest malformed) {
                return answer(Problem.of("malformed-request", 400, MalformedRequest.TEXT, request)
                        .with(malformed.items()));
            } else if (cause instanceof VersionNeeded needed) {
                return answer(Problem.of("version-needed", 428, needed.text(), request));
            } else if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return refused();
            }
        }
        if (LostRace.in(failure)) {
            return DomainProblems.answer(new ChangedMeanwhile(Text.of("web.the.thing")), request);
        }
        return unexpected(failure);
    }

    private Response refused() {
        boolean signedIn = security.getUserPrincipal() != null;
        return answer(
                signedIn
                        ? Problem.of("not-allowed", 403, Text.of("web.not-allowed"), request)
                        : Problem.of("not-signed-in", 401, Text.of("people.not-signed-in"), request));
    }

    /** The container asks twice for the answer to a failure that it wrapped; it is logged once. */
    private String incident(Throwable failure) {
        if (request.getAttribute(INCIDENT) instanceof String before) {
            return before;
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(INCIDENT, incident);
        LOG.log(
                System.Logger.Level.ERROR,
                "request failed path=" + request.getRequestURI() + " incident=" + incident,
                failure);
        return incident;
    }

    private Response unexpected(Throwable failure) {
        String incident = incident(failure);
        return answer(Problem.of("unexpected", 500, Text.of("web.unexpected", incident), request)
                .with(incident));
    }

    private static Response answer(Problem problem) {
        return Problems.answer(problem).build();
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }
}
