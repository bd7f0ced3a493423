package org.oks.web.engagement;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Charter;
import org.oks.engagement.EngagementFilter;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.EngagementView;
import org.oks.engagement.Engagements;
import org.oks.engagement.TeamMember;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Listing;
import org.oks.web.platform.PageAsked;
import org.oks.web.platform.Params;
import org.oks.web.platform.Versioned;

/** Engagements: proposed, found, changed, started, cancelled. */
@Path("engagements")
@RequestScoped
@Tag(name = "engagements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EngagementsResource {
    @Inject
    Engagements engagements;

    @Inject
    Creations creations;

    /** What proposes an engagement; who proposes leads it unless the team names another lead. */
    public record Proposal(Charter charter, @Nullable List<TeamMember> team) {}

    /** A team as a whole. */
    public record NewTeam(List<TeamMember> team) {}

    /** Why something is done; it stays on record. */
    public record Because(@Nullable String reason) {}

    @POST
    @Operation(operationId = "proposeEngagement", summary = "Propose an engagement with its charter and team")
    public Response propose(@HeaderParam(Creations.KEY) @Nullable String key, Proposal proposal) {
        List<TeamMember> team = proposal.team() == null ? List.of() : proposal.team();
        Creations.Made<EngagementView> made = creations.make(
                key,
                "engagements " + proposal,
                () -> engagements.propose(proposal.charter(), team),
                view -> view.facts().id(),
                engagements::view);
        EngagementView view = made.thing();
        return made.answer(
                        Api.ROOT + "engagements/" + view.facts().id(),
                        view.facts().version())
                .build();
    }

    @GET
    @Operation(operationId = "listEngagements", summary = "The engagements you may see, by client")
    public Response list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("phase") @Nullable String phase,
            @QueryParam("country") @Nullable String country,
            @QueryParam("operation") @Nullable String operation,
            @QueryParam("q") @Nullable String text,
            @BeanParam PageAsked page,
            @Context UriInfo asked) {
        EngagementFilter filter = new EngagementFilter(
                Params.choice(EngagementStatus.class, "status", status),
                Params.number("phase", phase),
                country,
                operation,
                text);
        return Listing.answer(engagements.list(filter, page.request()), asked);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getEngagement", summary = "One engagement with its team and what you may do")
    public Response get(@PathParam("id") String id) {
        return found(engagements.view(id));
    }

    @PUT
    @Path("{id}/charter")
    @Operation(operationId = "changeCharter", summary = "Change the charter")
    public Response changeCharter(@PathParam("id") String id, @BeanParam Edited edited, Charter charter) {
        return found(engagements.changeCharter(id, edited.version(), charter));
    }

    @PUT
    @Path("{id}/team")
    @Operation(operationId = "changeTeam", summary = "Name the team anew")
    public Response changeTeam(@PathParam("id") String id, @BeanParam Edited edited, NewTeam team) {
        return found(engagements.changeTeam(id, edited.version(), team.team()));
    }

    @POST
    @Path("{id}/start")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "startEngagement", summary = "Start the engagement: phase 1 is opened")
    public Response start(@PathParam("id") String id, @BeanParam Edited edited) {
        return found(engagements.start(id, edited.version()));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(operationId = "cancelEngagement", summary = "End the engagement before its time, with a reason")
    public Response cancel(@PathParam("id") String id, @BeanParam Edited edited, Because why) {
        return found(engagements.cancel(id, edited.version(), why.reason()));
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "getHistory", summary = "What happened in the engagement, newest first")
    public Response history(@PathParam("id") String id, @BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(engagements.history(id, page.request()), asked);
    }

    private static Response found(EngagementView view) {
        return Versioned.found(view, view.facts().version());
    }
}
