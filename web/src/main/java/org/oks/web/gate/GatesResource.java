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
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.gate.GateDecision;
import org.oks.gate.GateReviewView;
import org.oks.gate.Gates;
import org.oks.gate.ReadinessView;
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

    /** What an approver decides, and why. The team reads the reason. */
    public record Decision(
            @Nullable GateDecision decision, @Nullable String reason) {}

    /**
     * A round of a gate in the words of a language.
     *
     * @param barred why the reader may not decide it; null when they may
     */
    public record Desk(
            GateReviewView review,
            ReadinessView readiness,
            @Nullable String barred) {
        static Desk of(Gates.ReviewDesk desk, Locale language) {
            Text barred = desk.barred();
            return new Desk(desk.review(), desk.readiness().in(language), barred == null ? null : barred.in(language));
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
            summary = "Decide the open round: advance, return for revision or stop",
            description = "For approvers who have no part in the engagement.")
    public Response decide(
            @PathParam("id") String id, @PathParam("gate") int gate, @BeanParam Edited edited, Decision made) {
        GateReviewView round = gates.decide(id, gate, edited.version(), made.decision(), made.reason());
        return Versioned.found(round, round.version());
    }
}
