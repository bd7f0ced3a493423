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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.governance.Communities;
import org.oks.governance.CommunityDraft;
import org.oks.governance.CommunityView;
import org.oks.governance.MeetingDraft;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** Communities of practice at the client, and their meetings. */
@Path("engagements/{id}/communities")
@RequestScoped
@Tag(name = "governance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommunitiesResource {
    @Inject
    Communities communities;

    @Inject
    Creations creations;

    /** All communities of an engagement. */
    public record AllCommunities(List<CommunityView> items) {}

    @GET
    @Operation(operationId = "listCommunities", summary = "Communities of practice, each with its meetings")
    public AllCommunities list(@PathParam("id") String id) {
        return new AllCommunities(communities.list(id));
    }

    @POST
    @Operation(operationId = "recordCommunity", summary = "Write a community of practice down")
    public Response record(
            @PathParam("id") String id, @HeaderParam(Creations.KEY) @Nullable String key, CommunityDraft draft) {
        Creations.Made<CommunityView> made = creations.make(
                key,
                "engagements/" + id + "/communities " + draft,
                () -> communities.record(id, draft),
                view -> Integer.toString(view.number()),
                number -> communities.view(id, Integer.parseInt(number)));
        CommunityView view = made.thing();
        return made.answer(Api.ROOT + "engagements/" + id + "/communities/" + view.number(), view.version())
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getCommunity", summary = "One community of practice")
    public Response get(@PathParam("id") String id, @PathParam("number") int number) {
        return found(communities.view(id, number));
    }

    @PUT
    @Path("{number}")
    @Operation(operationId = "changeCommunity", summary = "Write a community of practice anew")
    public Response change(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @BeanParam Edited edited,
            CommunityDraft draft) {
        return found(communities.change(id, number, edited.version(), draft));
    }

    @POST
    @Path("{number}/meetings")
    @Operation(operationId = "recordMeeting", summary = "Write a meeting into the log of a community")
    public Response met(@PathParam("id") String id, @PathParam("number") int number, MeetingDraft draft) {
        return found(communities.met(id, number, draft));
    }

    @POST
    @Path("{number}/meetings/{meeting}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawMeeting", summary = "Withdraw a meeting that was written by mistake")
    public Response withdraw(
            @PathParam("id") String id, @PathParam("number") int number, @PathParam("meeting") int meeting) {
        return found(communities.withdrawMeeting(id, number, meeting));
    }

    private static Response found(CommunityView view) {
        return Versioned.found(view, view.version());
    }
}
