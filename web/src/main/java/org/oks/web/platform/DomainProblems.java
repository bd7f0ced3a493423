package org.oks.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.oks.people.TooManyTries;
import org.oks.platform.DomainException;
import org.oks.platform.Problem;

/** A broken rule of the trade, as a problem document. */
@Provider
public class DomainProblems implements ExceptionMapper<DomainException> {
    @Context
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    public DomainProblems() {}

    @Inject
    private Attempts attempts;

    @Override
    public Response toResponse(DomainException broken) {
        attempts.refused(broken, request);
        return answer(broken, request);
    }

    static Response answer(DomainException broken, HttpServletRequest request) {
        boolean conditional = request.getHeader(HttpHeaders.IF_MATCH) != null;
        Response.ResponseBuilder answer =
                Problems.answer(Problem.of(broken.code(), status(broken.kind(), conditional), broken.text(), request)
                        .with(broken.items()));
        if (broken instanceof TooManyTries tries) {
            answer.header(
                    "Retry-After", Math.max(1, tries.after().plusMillis(999).toSeconds()));
        }
        return answer.build();
    }

    /** @param conditional true when the request said which version it changes */
    static int status(DomainException.Kind kind, boolean conditional) {
        return switch (kind) {
            case INVALID -> 422;
            case NOT_FOUND -> 404;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case STALE -> conditional ? 412 : 409;
            case THROTTLED -> 429;
            case TOO_LARGE -> 413;
        };
    }
}
