package org.oks.web.governance;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.governance.ActionPlan;
import org.oks.governance.PlanActionDraft;
import org.oks.governance.PlanActionView;
import org.oks.governance.PlanActions;
import org.oks.web.engagement.EngagementsResource;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** What is done about the learning challenges that the institution put first. */
@Path("engagements/{id}/action-plan")
@RequestScoped
@Tag(name = "governance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanActionsResource {
    @Inject
    PlanActions actions;

    @Inject
    Creations creations;

    @GET
    @Operation(operationId = "getActionPlan", summary = "The plan, challenge by challenge, with sums by currency")
    public ActionPlan plan(@PathParam("id") String id) {
        return actions.plan(id);
    }

    @POST
    @Operation(operationId = "addPlanAction", summary = "Add an action to the plan")
    public Response add(
            @PathParam("id") String id, @HeaderParam(Creations.KEY) @Nullable String key, PlanActionDraft draft) {
        Creations.Made<PlanActionView> made = creations.make(
                key,
                "engagements/" + id + "/action-plan " + draft,
                () -> actions.add(id, draft),
                view -> Integer.toString(view.number()),
                number -> actions.view(id, Integer.parseInt(number)));
        PlanActionView view = made.thing();
        return made.answer(Api.ROOT + "engagements/" + id + "/action-plan/" + view.number(), view.version())
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getPlanAction", summary = "One action of the plan")
    public Response get(@PathParam("id") String id, @PathParam("number") int number) {
        return found(actions.view(id, number));
    }

    @PUT
    @Path("{number}")
    @Operation(operationId = "changePlanAction", summary = "Say an open action anew")
    public Response change(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @BeanParam Edited edited,
            PlanActionDraft draft) {
        return found(actions.change(id, number, edited.version(), draft));
    }

    @POST
    @Path("{number}/done")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "finishPlanAction", summary = "Say that an action is done")
    public Response done(@PathParam("id") String id, @PathParam("number") int number, @BeanParam Edited edited) {
        return found(actions.done(id, number, edited.version()));
    }

    @POST
    @Path("{number}/dropped")
    @Operation(operationId = "dropPlanAction", summary = "Drop an action, with a reason")
    public Response drop(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @BeanParam Edited edited,
            EngagementsResource.Because why) {
        return found(actions.drop(id, number, edited.version(), why.reason()));
    }

    private static Response found(PlanActionView view) {
        return Versioned.found(view, view.version());
    }
}
