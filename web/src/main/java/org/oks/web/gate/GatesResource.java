package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.gate.ConditionDraft;
import org.oks.gate.DecisionDraft;
import org.oks.gate.DecisionView;
import org.oks.gate.Decisions;
import org.oks.gate.GateDecision;
import org.oks.gate.GateReviewView;
import org.oks.gate.Gates;
import org.oks.gate.PackChange;
import org.oks.gate.PackView;
import org.oks.gate.Proposal;
import org.oks.gate.ReadinessView;
import org.oks.gate.ReviewDesk;
import org.oks.gate.SeatRole;
import org.oks.people.ClientAddress;
import org.oks.platform.Languages;
import org.oks.platform.Text;
import org.oks.web.platform.Api;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** The review gates of an engagement: submitted, reviewed, decided. */
@Path("engagements/{id}/gates")
@RequestScoped
@Tag(name = "gates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GatesResource {
    @Inject
    Gates gates;

    @Inject
    Decisions decisions;

    /**
     * A decision as the lead signs it.
     *
     * @param digest of the pack that was weighed
     * @param differs why it differs from what the rules propose
     * @param steps for a return: what to do again
     * @param until for a hold: the day on which a manager is asked what next
     * @param member the lead, when a stand-in signs for them
     * @param password of whoever signs
     */
    public record Decision(
            @Nullable GateDecision decision,
            @Nullable String reason,
            @Nullable String digest,
            @Nullable String differs,
            @Nullable List<ConditionDraft> conditions,
            @Nullable List<String> steps,
            @Nullable LocalDate until,
            @Nullable String member,
            @Nullable String password) {
        DecisionDraft draft(String address) {
            return new DecisionDraft(
                    digest,
                    decision,
                    reason,
                    differs,
                    conditions == null ? List.of() : conditions,
                    steps == null ? Set.of() : Set.copyOf(steps),
                    until,
                    member,
                    password,
                    address);
        }
    }

    /**
     * A round of a gate in the words of a language.
     *
     * @param stale whether something changed since the pack was made
     * @param barred why the reader may not judge it; null when they may
     */
    public record Desk(
            GateReviewView review,
            ReadinessView readiness,
            ReadinessView bar,
            @Nullable PackView pack,
            boolean stale,
            List<PackChange> changes,
            List<ReviewDesk.SeatView> panel,
            int votesNeeded,
            int votesIn,
            @Nullable GateDecision proposal,
            List<DecisionView> decisions,
            @Nullable String barred,
            @Nullable SeatRole seat,
            @Nullable String member,
            boolean declared,
            int owed) {
        static Desk of(ReviewDesk desk, Locale language) {
            Text barred = desk.mine().barred();
            Proposal proposal = desk.proposal();
            return new Desk(
                    desk.review(),
                    desk.readiness().in(language),
                    desk.bar().in(language),
                    desk.pack(),
                    desk.stale(),
                    desk.changes(),
                    desk.panel(),
                    desk.votesNeeded(),
                    desk.votesIn(),
                    proposal == null ? null : proposal.outcome(),
                    desk.decisions(),
                    barred == null ? null : barred.in(language),
                    desk.mine().seat(),
                    desk.mine().member(),
                    desk.mine().declared(),
                    desk.mine().owed());
        }
    }

    /** Every round of every gate. */
    public record Rounds(List<GateReviewView> items) {}

    @GET
    @Operation(operationId = "listRounds", summary = "All rounds of all gates, in order")
    public Rounds rounds(@PathParam("id") String id) {
        return new Rounds(gates.rounds(id));
    }

    @GET
    @Path("{gate}")
    @Operation(
            operationId = "getGate",
            summary = "The newest round of a gate, its readiness, and whether you may decide")
    public Response desk(@PathParam("id") String id, @PathParam("gate") int gate, @Context HttpServletRequest request) {
        Desk desk = Desk.of(gates.desk(id, gate), Languages.of(request));
        return Versioned.found(desk, desk.review().version());
    }

    @POST
    @Path("{gate}/submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "submitGate",
            summary = "Submit the open phase for its gate",
            description = "Refused with the list of what is missing when the phase is not ready.")
    public Response submit(@PathParam("id") String id, @PathParam("gate") int gate) {
        GateReviewView round = gates.submit(id, gate);
        return Versioned.made(Api.ROOT + "engagements/" + id + "/gates/" + gate, round, round.version());
    }

    @POST
    @Path("{gate}/decision")
    @Operation(
            operationId = "decideGate",
            summary = "Decide the open round: one of the five decisions, signed with the password",
            description = "For the lead of the panel, once enough of it has voted on the pack that is current.")
    public Response decide(
            @PathParam("id") String id,
            @PathParam("gate") int gate,
            @BeanParam Edited edited,
            Decision made,
            @Context HttpServletRequest request) {
        GateReviewView round = decisions.decide(id, gate, edited.version(), made.draft(ClientAddress.of(request)));
        return Versioned.found(round, round.version());
    }
}
