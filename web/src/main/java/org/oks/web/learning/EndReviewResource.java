package org.oks.web.learning;

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
import org.oks.learning.ActionReviews;
import org.oks.learning.EndReviewView;
import org.oks.learning.ReviewDraft;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.engagement.EngagementsResource;
import org.oks.web.platform.Api;

/** The after action review with which every engagement ends: held or waived, once. */
@Path("engagements/{id}/end-review")
@RequestScoped
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EndReviewResource {
    @Inject
    ActionReviews reviews;

    @GET
    @Operation(operationId = "getEndReview", summary = "The after action review of the whole, or why it was waived")
    public EndReviewView get(@PathParam("id") String id) {
        return reviews.ofEnd(id).orElseThrow(() -> new NotFound(Text.of("web.no.end-review", id)));
    }

    @POST
    @Operation(operationId = "holdEndReview", summary = "Keep the after action review; the engagement ends")
    public Response hold(@PathParam("id") String id, ReviewDraft review) {
        return made(id, reviews.holdAtEnd(id, review));
    }

    @POST
    @Path("waiver")
    @Operation(operationId = "waiveEndReview", summary = "End without an after action review, with a reason")
    public Response waive(@PathParam("id") String id, EngagementsResource.Because why) {
        return made(id, reviews.waiveAtEnd(id, why.reason()));
    }

    private static Response made(String id, EndReviewView view) {
        return Response.created(URI.create(Api.ROOT + "engagements/" + id + "/end-review"))
                .entity(view)
                .build();
    }
}
