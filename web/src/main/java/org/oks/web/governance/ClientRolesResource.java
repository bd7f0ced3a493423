package org.oks.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.governance.ClientRoles;
import org.oks.governance.RoleDraft;
import org.oks.governance.RoleView;
import org.oks.platform.Languages;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.StoredFileAnswer;
import org.oks.web.platform.Versioned;

/** Who has which role in knowledge sharing at the client, and the terms of reference of each. */
@Path("engagements/{id}/client-roles")
@RequestScoped
@Tag(name = "governance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientRolesResource {
    @Inject
    ClientRoles roles;

    @Inject
    Creations creations;

    /** All roles, those who had one before included. */
    public record AllRoles(List<RoleView> items) {}

    @GET
    @Operation(operationId = "listClientRoles", summary = "Who has and had which role at the client")
    public AllRoles list(@PathParam("id") String id) {
        return new AllRoles(roles.list(id));
    }

    @POST
    @Operation(operationId = "recordClientRole", summary = "Write somebody's role at the client down")
    public Response record(
            @PathParam("id") String id, @HeaderParam(Creations.KEY) @Nullable String key, RoleDraft draft) {
        Creations.Made<RoleView> made = creations.make(
                key,
                "engagements/" + id + "/client-roles " + draft,
                () -> roles.record(id, draft),
                view -> Integer.toString(view.number()),
                number -> roles.view(id, Integer.parseInt(number)));
        RoleView view = made.thing();
        return made.answer(Api.ROOT + "engagements/" + id + "/client-roles/" + view.number(), view.version())
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getClientRole", summary = "One role at the client")
    public Response get(@PathParam("id") String id, @PathParam("number") int number) {
        return found(roles.view(id, number));
    }

    @PUT
    @Path("{number}")
    @Operation(operationId = "changeClientRole", summary = "Write a role at the client anew")
    public Response change(
            @PathParam("id") String id, @PathParam("number") int number, @BeanParam Edited edited, RoleDraft draft) {
        return found(roles.change(id, number, edited.version(), draft));
    }

    @POST
    @Path("{number}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawClientRole", summary = "Withdraw what was written by mistake")
    public Response withdraw(@PathParam("id") String id, @PathParam("number") int number, @BeanParam Edited edited) {
        return found(roles.withdraw(id, number, edited.version()));
    }

    @GET
    @Path("{number}/terms")
    @Produces(WordAnswer.DOCX)
    @Operation(operationId = "getTermsOfReference", summary = "The terms of reference of the role, filled in, as DOCX")
    public Response terms(
            @PathParam("id") String id, @PathParam("number") int number, @Context HttpServletRequest request) {
        return WordAnswer.of("terms-of-reference-" + number, roles.terms(id, number, Languages.of(request)));
    }

    @GET
    @Path("{number}/signed-terms")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getSignedTerms", summary = "The terms of reference as they were signed")
    public Response signed(@PathParam("id") String id, @PathParam("number") int number) {
        ClientRoles.SignedTerms terms = roles.signed(id, number);
        return StoredFileAnswer.of(terms.name(), terms.content());
    }

    private static Response found(RoleView view) {
        return Versioned.found(view, view.version());
    }
}
