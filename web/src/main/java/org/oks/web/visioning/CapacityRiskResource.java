package org.oks.web.visioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.visioning.KeptFile;
import org.oks.visioning.RatingDraft;
import org.oks.visioning.RatingView;
import org.oks.visioning.RatingsView;
import org.oks.visioning.RiskRatings;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.StoredFileAnswer;

/** Ratings of the operation's institutional capacity risk (SORT category 5). They are added, never changed; a wrong one is withdrawn. */
@Path("engagements/{id}/capacity-risk-ratings")
@RequestScoped
@Tag(name = "visioning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CapacityRiskResource {
    @Inject
    RiskRatings ratings;

    @Inject
    Creations creations;

    @GET
    @Operation(operationId = "listCapacityRiskRatings", summary = "The ratings by day; the first is the baseline")
    public RatingsView list(@PathParam("id") String id) {
        return ratings.list(id);
    }

    @POST
    @Operation(
            operationId = "rateCapacityRisk",
            summary = "Record a rating",
            description = "From the second one on a rationale is needed. What the engagement says of its capacity risk"
                    + " follows. Of two of one day the later recorded one counts.")
    public Response rate(
            @PathParam("id") String id, @HeaderParam(Creations.KEY) @Nullable String key, RatingDraft draft) {
        String place = "engagements/" + id + "/capacity-risk-ratings";
        Creations.Made<RatingView> made = creations.make(
                key,
                place + " " + draft,
                () -> ratings.rate(id, draft),
                RatingView::id,
                rating -> ratings.view(id, rating));
        return made.answer(Api.ROOT + place + "/" + made.thing().id(), 1).build();
    }

    @GET
    @Path("{rating}")
    @Operation(operationId = "getCapacityRiskRating", summary = "One rating")
    public RatingView get(@PathParam("id") String id, @PathParam("rating") String rating) {
        return ratings.view(id, rating);
    }

    /** Why a rating is withdrawn. */
    public record Withdrawal(@Nullable String reason) {}

    @POST
    @Path("{rating}/withdrawal")
    @Operation(
            operationId = "withdrawCapacityRiskRating",
            summary = "Withdraw a rating that was recorded wrongly",
            description = "With a reason. It stays on record and counts no more.")
    public RatingView withdraw(@PathParam("id") String id, @PathParam("rating") String rating, Withdrawal withdrawal) {
        return ratings.withdraw(id, rating, withdrawal.reason());
    }

    @GET
    @Path("{rating}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getCapacityRiskRatingFile", summary = "The document of a rating")
    public Response file(@PathParam("id") String id, @PathParam("rating") String rating) {
        KeptFile file = ratings.file(id, rating);
        return StoredFileAnswer.of(file.name(), file.content());
    }
}
