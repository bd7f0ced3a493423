package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.oks.gate.CommentView;
import org.oks.gate.Comments;
import org.oks.gate.DisputeOutcome;
import org.oks.gate.DisputeView;
import org.oks.gate.Disputes;
import org.oks.gate.FindingView;
import org.oks.gate.Findings;
import org.oks.gate.VoteView;
import org.oks.gate.Votes;
import org.oks.gate.WaiverView;
import org.oks.gate.Waivers;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Api;
import org.oks.web.platform.Versioned;

/** What is judged at a gate beside its decision: votes, findings, waived lines, and the dispute about a return. */
@Path("engagements/{id}/gates")
@RequestScoped
@Tag(name = "gates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JudgingResource {
    @Inject
    Votes votes;

    @Inject
    Findings findings;

    @Inject
    Comments comments;

    @Inject
    Waivers waivers;

    @Inject
    Disputes disputes;

    /** The findings of a round. */
    public record FindingList(List<FindingView> items) {}

    /** The waived lines of a gate. */
    public record WaiverList(List<WaiverView> items) {}

    /** Why something is done. */
    public record Why(@Nullable String reason) {}

    /** How a dispute is settled, and why. */
    public record Settlement(
            @Nullable DisputeOutcome outcome, @Nullable String reason) {}

    @POST
    @Path("{gate}/votes")
    @Operation(operationId = "voteAtGate", summary = "Vote on the pack that is current")
    public Response vote(@PathParam("id") String id, @PathParam("gate") int gate, Votes.VoteDraft draft) {
        VoteView vote = votes.vote(id, gate, draft);
        return Response.status(Response.Status.CREATED).entity(vote).build();
    }

    @GET
    @Path("{gate}/findings")
    @Operation(operationId = "listFindings", summary = "What the reviewers found, those against first")
    public FindingList findings(@PathParam("id") String id, @PathParam("gate") int gate) {
        return new FindingList(findings.list(id, gate));
    }

    @POST
    @Path("{gate}/findings")
    @Operation(operationId = "addFinding", summary = "Add a finding to the open round")
    public Response find(@PathParam("id") String id, @PathParam("gate") int gate, Findings.FindingDraft draft) {
        return Response.status(Response.Status.CREATED)
                .entity(findings.add(id, gate, draft))
                .build();
    }

    @GET
    @Path("{gate}/waivers")
    @Operation(operationId = "listWaivers", summary = "The waived lines of the readiness list")
    public WaiverList waivers(@PathParam("id") String id, @PathParam("gate") int gate) {
        return new WaiverList(waivers.list(id, gate));
    }

    @PUT
    @Path("{gate}/waivers/{check}")
    @Operation(operationId = "waiveCheck", summary = "Waive a line of the readiness list, with a reason")
    public WaiverView waive(
            @PathParam("id") String id, @PathParam("gate") int gate, @PathParam("check") String check, Why why) {
        return waivers.waive(id, gate, check, why.reason());
    }

    @GET
    @Path("{gate}/dispute")
    @Operation(operationId = "getDispute", summary = "The dispute about the gate's return")
    public DisputeView dispute(@PathParam("id") String id, @PathParam("gate") int gate) {
        return disputes.find(id, gate).orElseThrow(() -> new NotFound(Text.of("web.no.dispute", gate, id)));
    }

    @POST
    @Path("{gate}/dispute")
    @Operation(operationId = "raiseDispute", summary = "Dispute the return of the phase, once per gate within ten days")
    public Response raise(@PathParam("id") String id, @PathParam("gate") int gate, Why why) {
        return Response.status(Response.Status.CREATED)
                .entity(disputes.raise(id, gate, why.reason()))
                .build();
    }

    @POST
    @Path("{gate}/dispute/settlement")
    @Operation(operationId = "settleDispute", summary = "Uphold the return, or send the same pack to a new panel")
    public DisputeView settle(@PathParam("id") String id, @PathParam("gate") int gate, Settlement settlement) {
        return disputes.settle(id, gate, settlement.outcome(), settlement.reason());
    }

    @POST
    @Path("{gate}/comments")
    @Operation(operationId = "addComment", summary = "Comment on an item or one of its fields")
    public Response comment(@PathParam("id") String id, @PathParam("gate") int gate, Comments.CommentDraft draft) {
        CommentView made = comments.add(id, gate, draft);
        return Versioned.made(Api.ROOT + "engagements/" + id + "/comments", made, made.version());
    }
}
