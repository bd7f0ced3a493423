package org.oks.web.platform;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.DomainException;
import org.oks.platform.LostRace;

/**
 * Everything that is neither a broken rule as it came nor the framework's own refusal: what the container wrapped is
 * unwrapped, a lost race is said to be one, and what nobody expected is logged once, here, with the incident that the
 * sender is told.
 */
@Provider
public class OtherProblems implements ExceptionMapper<Throwable> {
    private static final String INCIDENT = "org.oks.incident";
    private static final System.Logger LOG = System.getLogger(OtherProblems.class.getName());

    @Context
    private UriInfo asked;

    @Context
    private HttpHeaders headers;

    @Context
    private SecurityContext security;

    @Context
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    public OtherProblems() {}

    @Override
    public Response toResponse(Throwable failure) {
        String path = asked.getRequestUri().getRawPath();
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof DomainException broken) {
                return DomainProblems.answer(broken, asked, headers);
            } else if (cause instanceof MalformedRequest malformed) {
                return Problem.of("malformed-request", 400, String.valueOf(malformed.getMessage()), path)
                        .with(malformed.items())
                        .answer()
                        .build();
            } else if (cause instanceof VersionNeeded) {
                return Problem.of("version-needed", 428, String.valueOf(cause.getMessage()), path)
                        .answer()
                        .build();
            } else if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return refused(path);
            }
        }
        if (LostRace.in(failure)) {
            return DomainProblems.answer(new ChangedMeanwhile("This"), asked, headers);
        }
        return unexpected(failure, path);
    }

    private Response refused(String path) {
        boolean signedIn = security.getUserPrincipal() != null;
        return (signedIn
                        ? Problem.of("not-allowed", 403, "Your roles do not allow this.", path)
                        : Problem.of("not-signed-in", 401, "Sign in with POST /api/v1/sessions.", path))
                .answer()
                .build();
    }

    /** The container asks twice for the answer to a failure that it wrapped; it is logged once. */
    private String incident(Throwable failure, String path) {
        if (request.getAttribute(INCIDENT) instanceof String before) {
            return before;
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        request.setAttribute(INCIDENT, incident);
        LOG.log(System.Logger.Level.ERROR, "request failed path=" + path + " incident=" + incident, failure);
        return incident;
    }

    private Response unexpected(Throwable failure, String path) {
        String incident = incident(failure, path);
        return Problem.of(
                        "unexpected",
                        500,
                        "Something went wrong here that is not your fault. Nothing was changed. Tell an administrator"
                                + " the incident " + incident + ".",
                        path)
                .with(incident)
                .answer()
                .build();
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }
}
