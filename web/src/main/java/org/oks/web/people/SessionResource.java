package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.people.MyAccount;
import org.oks.people.PersonView;
import org.oks.people.SessionCookie;
import org.oks.people.SignIn;

/** The session that the request belongs to. */
@Path("session")
@RequestScoped
@Tag(name = "session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject
    SignIn signIn;

    @Inject
    MyAccount account;

    @GET
    @Operation(operationId = "whoAmI", summary = "Who is signed in, with which global roles")
    public PersonView whoAmI() {
        return account.get();
    }

    @DELETE
    @Operation(operationId = "signOut", summary = "Sign out, of Cockpit too")
    public void signOut(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        SessionCookie.secret(request).ifPresent(signIn::leave);
        SessionCookie.take(request, response);
    }
}
