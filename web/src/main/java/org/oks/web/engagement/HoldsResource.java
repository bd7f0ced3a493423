package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.HoldView;
import org.oks.engagement.Holds;
import org.oks.web.platform.Edited;

/** The times an engagement is on hold. */
@Path("engagements")
@RequestScoped
@Tag(name = "engagements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HoldsResource {
    @Inject
    Holds holds;

    /** The times on hold. */
    public record HoldList(List<HoldView> items) {}

    /** Until when and why an engagement is put on hold. */
    public record Hold(@Nullable LocalDate until, @Nullable String reason) {}

    /** Why it is resumed. */
    public record Resumption(@Nullable String reason) {}

    @GET
    @Path("{id}/holds")
    @Operation(operationId = "listHolds", summary = "The times on hold, newest first")
    public HoldList list(@PathParam("id") String id) {
        return new HoldList(holds.list(id));
    }

    @POST
    @Path("{id}/holds")
    @Operation(operationId = "holdEngagement", summary = "Put the engagement on hold")
    public Response hold(@PathParam("id") String id, @BeanParam Edited edited, Hold hold) {
        return Response.status(Response.Status.CREATED)
                .entity(holds.hold(id, edited.version(), hold.until(), hold.reason()))
                .build();
    }

    @POST
    @Path("{id}/resumption")
    @Operation(operationId = "resumeEngagement", summary = "Resume it; what is due moves by the length of the hold")
    public HoldView resume(@PathParam("id") String id, @BeanParam Edited edited, Resumption why) {
        return holds.resume(id, edited.version(), why.reason());
    }
}
