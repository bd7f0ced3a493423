package org.oks.web.contribution;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.contribution.ScoreDraft;
import org.oks.contribution.ScoreSheet;
import org.oks.contribution.ScoreView;
import org.oks.contribution.Scores;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** What reviewers give the evidence that a gate weighs. */
@Path("engagements/{id}/gates/{gate}/scores")
@RequestScoped
@Tag(name = "scores")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScoresResource {
    @Inject
    Scores scores;

    @GET
    @Operation(
            operationId = "listScores",
            summary = "Every item that the gate weighs, with your scores",
            description =
                    "The scores of other reviewers are in it once you have given all of yours; after the decision, those it"
                            + " went by.")
    public ScoreSheet list(@PathParam("id") String id, @PathParam("gate") int gate) {
        return scores.list(id, gate);
    }

    @PUT
    @Path("{item}")
    @Operation(
            operationId = "scoreItem",
            summary = "Score an item of evidence by the rubric, or score it again",
            description =
                    "For reviewers with a seat on the panel. If-None-Match: * for a first score, If-Match to score"
                            + " again. It counts while the item is as it was.")
    public Response score(
            @PathParam("id") String id,
            @PathParam("gate") int gate,
            @PathParam("item") String item,
            @BeanParam Edited edited,
            ScoreDraft draft) {
        ScoreView given = scores.score(id, gate, item, edited.versionOrNone(), draft);
        return Versioned.found(given, given.version());
    }
}
