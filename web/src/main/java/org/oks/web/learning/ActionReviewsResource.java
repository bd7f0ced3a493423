package org.oks.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.learning.PhaseReviews;
import org.oks.learning.ReviewPairView;

/** The before and after action reviews of an engagement, phase by phase. */
@Path("engagements/{id}/action-reviews")
@RequestScoped
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class ActionReviewsResource {
    @Inject
    PhaseReviews reviews;

    /** The pairs of all phases in which a review was begun. */
    public record AllPairs(List<ReviewPairView> items) {}

    @GET
    @Operation(operationId = "listActionReviews", summary = "Before and after reviews by phase, the newest first")
    public AllPairs list(@PathParam("id") String id) {
        return new AllPairs(reviews.list(id));
    }
}
