package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.engagement.ClosingReview;
import org.oks.engagement.ClosingView;
import org.oks.engagement.Closings;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Api;

/** The closing review, with which every engagement ends: recorded or waived, once. */
@Path("engagements/{id}/closing-review")
@RequestScoped
@Tag(name = "engagements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosingReviewResource {
    @Inject
    Closings closings;

    @GET
    @Operation(operationId = "getClosingReview", summary = "The closing review, or why it was waived")
    public ClosingView get(@PathParam("id") String id) {
        return closings.find(id).orElseThrow(() -> new NotFound(Text.of("web.no.closing-review", id)));
    }

    @POST
    @Operation(operationId = "recordClosingReview", summary = "Record the closing review; the engagement ends")
    public Response record(@PathParam("id") String id, ClosingReview review) {
        return made(id, closings.hold(id, review));
    }

    @POST
    @Path("waiver")
    @Operation(operationId = "waiveClosingReview", summary = "End without a closing review, with a reason")
    public Response waive(@PathParam("id") String id, EngagementsResource.Because why) {
        return made(id, closings.waive(id, why.reason()));
    }

    private static Response made(String id, ClosingView view) {
        return Response.created(URI.create(Api.ROOT + "engagements/" + id + "/closing-review"))
                .entity(view)
                .build();
    }
}
