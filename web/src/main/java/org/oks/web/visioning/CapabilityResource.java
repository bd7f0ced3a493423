package org.oks.web.visioning;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.visioning.AssessmentDraft;
import org.oks.visioning.AssessmentRound;
import org.oks.visioning.CapabilityAssessments;
import org.oks.visioning.CapabilityView;
import org.oks.visioning.RespondentDraft;
import org.oks.visioning.RespondentView;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Params;
import org.oks.web.platform.Versioned;

/** A round of the capability assessment: BASELINE, MIDTERM or CLOSING. */
@Path("engagements/{id}/capability/{round}")
@RequestScoped
@Tag(name = "visioning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CapabilityResource {
    @Inject
    CapabilityAssessments assessments;

    @Inject
    Creations creations;

    @GET
    @Operation(
            operationId = "getCapability",
            summary = "All eight pillars: what was agreed, the middle of what respondents said, and each respondent",
            description = "There is an ETag once something was agreed.")
    public Response get(@PathParam("id") String id, @PathParam("round") String round) {
        return answer(assessments.view(id, round(round)));
    }

    @PUT
    @Operation(
            operationId = "agreeCapability",
            summary = "Write down what the team agreed on",
            description =
                    "The first needs If-None-Match: *, a change If-Match. A pillar that is not named keeps nothing.")
    public Response agree(
            @PathParam("id") String id,
            @PathParam("round") String round,
            @BeanParam Edited edited,
            AssessmentDraft draft) {
        return answer(assessments.agree(id, round(round), edited.versionOrNone(), draft));
    }

    @POST
    @Path("respondents")
    @Operation(
            operationId = "hearRespondent",
            summary = "Record what one respondent said",
            description = "Of two answers under one name the later counts. What was agreed stays as it is.")
    public Response hear(
            @PathParam("id") String id,
            @PathParam("round") String round,
            @HeaderParam(Creations.KEY) @Nullable String key,
            RespondentDraft draft) {
        AssessmentRound named = round(round);
        String place = "engagements/" + id + "/capability/" + named + "/respondents";
        Creations.Made<RespondentView> made = creations.make(
                key,
                place + " " + draft,
                () -> assessments.hear(id, named, draft),
                RespondentView::id,
                respondent -> assessments.respondent(id, named, respondent));
        return made.answer(Api.ROOT + place + "/" + made.thing().id(), 1).build();
    }

    @GET
    @Path("respondents/{respondent}")
    @Operation(operationId = "getRespondent", summary = "What one respondent said")
    public RespondentView respondent(
            @PathParam("id") String id, @PathParam("round") String round, @PathParam("respondent") String respondent) {
        return assessments.respondent(id, round(round), respondent);
    }

    private static Response answer(CapabilityView view) {
        Long version = view.version();
        return version == null ? Response.ok(view).build() : Versioned.found(view, version);
    }

    private static AssessmentRound round(String named) {
        return Objects.requireNonNull(Params.choice(AssessmentRound.class, "round", named));
    }
}
