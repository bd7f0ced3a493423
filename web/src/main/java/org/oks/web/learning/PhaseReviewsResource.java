package org.oks.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.learning.Lessons;
import org.oks.learning.PhaseLessons;
import org.oks.learning.PhaseReviews;
import org.oks.learning.ReviewDraft;
import org.oks.learning.ReviewView;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** The two reviews around a phase, and what there is to learn from when it opens. */
@Path("engagements/{id}/phases/{phase}")
@RequestScoped
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PhaseReviewsResource {
    private static final String ANY_TIME =
            "Saved whatever it lacks; the step says what is missing. The first needs If-None-Match: *, a change If-Match.";

    @Inject
    PhaseReviews reviews;

    @Inject
    Lessons lessons;

    @GET
    @Path("before-review")
    @Operation(operationId = "getBeforeReview", summary = "The before action review of the phase")
    public Response before(@PathParam("id") String id, @PathParam("phase") int phase) {
        return found(reviews.of(id, phase).before(), id, phase);
    }

    @PUT
    @Path("before-review")
    @Operation(
            operationId = "writeBeforeReview",
            summary = "Write the before action review of the open phase",
            description = ANY_TIME)
    public Response writeBefore(
            @PathParam("id") String id, @PathParam("phase") int phase, @BeanParam Edited edited, ReviewDraft draft) {
        return found(
                reviews.writeBefore(id, phase, edited.versionOrNone(), draft).before(), id, phase);
    }

    @GET
    @Path("after-review")
    @Operation(operationId = "getAfterReview", summary = "The after action review of the phase")
    public Response after(@PathParam("id") String id, @PathParam("phase") int phase) {
        return found(reviews.of(id, phase).after(), id, phase);
    }

    @PUT
    @Path("after-review")
    @Operation(
            operationId = "writeAfterReview",
            summary = "Write the after action review of the open phase",
            description = "Intended results and success measures that it does not mention are copied from the before"
                    + " review. " + ANY_TIME)
    public Response writeAfter(
            @PathParam("id") String id, @PathParam("phase") int phase, @BeanParam Edited edited, ReviewDraft draft) {
        return found(
                reviews.writeAfter(id, phase, edited.versionOrNone(), draft, List.of())
                        .after(),
                id,
                phase);
    }

    @GET
    @Path("lessons")
    @Operation(
            operationId = "getLessons",
            summary = "What there is to learn from when the phase opens",
            description =
                    "The after review of the phase before, actions that are owed, and the newest lessons of similar"
                            + " engagements that you may see.")
    public PhaseLessons lessons(@PathParam("id") String id, @PathParam("phase") int phase) {
        return lessons.forPhase(id, phase);
    }

    private static Response found(@Nullable ReviewView review, String id, int phase) {
        if (review == null) {
            throw new NotFound(Text.of("learning.no.review", phase, id));
        }
        return Versioned.found(Objects.requireNonNull(review), review.version());
    }
}
