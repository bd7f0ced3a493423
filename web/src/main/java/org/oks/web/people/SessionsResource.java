package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.people.ClientAddress;
import org.oks.people.SignIn;
import org.oks.web.platform.Api;

/** How a session begins for a machine. */
@Path("sessions")
@RequestScoped
@Tag(name = "session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {
    @Inject
    SignIn signIn;

    /** User name and password. */
    public record Credentials(
            @Nullable String name, @Nullable String password) {}

    /** What to send as {@code Authorization: Bearer}. */
    public record Token(String token) {}

    @POST
    @SecurityRequirements
    @Operation(operationId = "signIn", summary = "Sign in; send the token as Authorization: Bearer from then on")
    public Response signIn(Credentials credentials, @Context HttpServletRequest request) {
        String token = signIn.enter(
                Objects.requireNonNullElse(credentials.name(), ""),
                Objects.requireNonNullElse(credentials.password(), ""),
                ClientAddress.of(request));
        return Response.created(URI.create(Api.ROOT + "session"))
                .entity(new Token(token))
                .header("Cache-Control", "no-store")
                .build();
    }
}
