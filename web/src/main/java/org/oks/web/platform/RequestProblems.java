package org.oks.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.oks.platform.Problem;
import org.oks.platform.Text;

/** What the framework itself refuses: no such path, wrong method, wrong media type. */
@Provider
public class RequestProblems implements ExceptionMapper<WebApplicationException> {
    @Context
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    public RequestProblems() {}

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response given = refused.getResponse();
        if (given.hasEntity() || given.getStatus() < 400) {
            return given;
        }
        Response.ResponseBuilder answer = Problems.answer(problem(given.getStatus()));
        String allow = given.getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
    }

    private Problem problem(int status) {
        return switch (status) {
            case 401 -> problem(status, "not-signed-in", Text.of("people.not-signed-in"));
            case 403 -> problem(status, "not-allowed", Text.of("web.not-allowed"));
            case 404 -> problem(status, "not-found", Text.of("web.nothing-here"));
            case 405 -> problem(status, "method-not-allowed", Text.of("web.other-method"));
            case 406 -> problem(status, "not-acceptable", Text.of("web.ask-for-json"));
            case 413 -> problem(status, "too-large", Text.of("web.too-large"));
            case 415 -> problem(status, "unsupported-media-type", Text.of("web.send-json"));
            default ->
                status < 500
                        ? problem(status, "malformed-request", Text.of("web.unreadable"))
                        : problem(status, "unavailable", Text.of("web.unavailable"));
        };
    }

    private Problem problem(int status, String code, Text detail) {
        return Problem.of(code, status, detail, request);
    }
}
