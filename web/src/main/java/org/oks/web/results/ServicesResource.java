package org.oks.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.results.ServiceDraft;
import org.oks.results.ServiceView;
import org.oks.results.Services;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Listing;
import org.oks.web.platform.PageAsked;
import org.oks.web.platform.Versioned;

/** What was delivered to the client of an engagement. */
@Path("engagements/{id}/services")
@RequestScoped
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServicesResource {
    @Inject
    Services services;

    @Inject
    Creations creations;

    @GET
    @Operation(operationId = "listServices", summary = "What was delivered and stands, the newest first")
    public Response list(@PathParam("id") String id, @BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(services.list(id, page.request()), asked);
    }

    @POST
    @Operation(operationId = "recordService", summary = "Record something that was delivered")
    public Response record(
            @PathParam("id") String id, @HeaderParam(Creations.KEY) @Nullable String key, ServiceDraft draft) {
        Creations.Made<ServiceView> made = creations.make(
                key,
                "engagements/" + id + "/services " + draft,
                () -> services.record(id, draft),
                view -> Integer.toString(view.number()),
                number -> services.view(id, Integer.parseInt(number)));
        ServiceView view = made.thing();
        return made.answer(Api.ROOT + "engagements/" + id + "/services/" + view.number(), view.version())
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getService", summary = "One thing that was delivered")
    public Response get(@PathParam("id") String id, @PathParam("number") int number) {
        return found(services.view(id, number));
    }

    @PUT
    @Path("{number}")
    @Operation(operationId = "changeService", summary = "Say anew what was delivered")
    public Response change(
            @PathParam("id") String id, @PathParam("number") int number, @BeanParam Edited edited, ServiceDraft draft) {
        return found(services.change(id, number, edited.version(), draft));
    }

    @POST
    @Path("{number}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawService", summary = "Withdraw what was delivered; it stays on record")
    public Response withdraw(@PathParam("id") String id, @PathParam("number") int number, @BeanParam Edited edited) {
        return found(services.withdraw(id, number, edited.version()));
    }

    private static Response found(ServiceView view) {
        return Versioned.found(view, view.version());
    }
}
