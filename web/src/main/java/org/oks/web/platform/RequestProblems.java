package org.oks.web.platform;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the framework itself refuses: no such path, wrong method, wrong media type. */
@Provider
public class RequestProblems implements ExceptionMapper<WebApplicationException> {
    @Context
    private UriInfo asked;

    @SuppressWarnings("NullAway.Init")
    public RequestProblems() {}

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response given = refused.getResponse();
        if (given.hasEntity() || given.getStatus() < 400) {
            return given;
        }
        Response.ResponseBuilder answer =
                problem(given.getStatus(), asked.getRequestUri().getRawPath()).answer();
        String allow = given.getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
    }

    private static Problem problem(int status, String path) {
        return switch (status) {
            case 401 -> Problem.of("not-signed-in", status, "Sign in with POST /api/v1/sessions.", path);
            case 403 -> Problem.of("not-allowed", status, "Your roles do not allow this.", path);
            case 404 -> Problem.of("not-found", status, "There is nothing at this address.", path);
            case 405 -> Problem.of("method-not-allowed", status, "This address does not take this method.", path);
            case 406 -> Problem.of("not-acceptable", status, "Ask for application/json.", path);
            case 413 -> Problem.of("too-large", status, "The request is too large.", path);
            case 415 -> Problem.of("unsupported-media-type", status, "Send application/json.", path);
            default ->
                Problem.of(
                        status < 500 ? "malformed-request" : "unavailable",
                        status,
                        status < 500 ? "The request could not be read." : "The server cannot answer now.",
                        path);
        };
    }
}
