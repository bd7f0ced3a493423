package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.gate.Eligibility;
import org.oks.gate.GateReviewView;
import org.oks.gate.PackChange;
import org.oks.gate.PackView;
import org.oks.gate.Packs;
import org.oks.gate.Panels;
import org.oks.gate.SeatRole;
import org.oks.platform.Languages;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** The panel of a gate and the pack it weighs. */
@Path("engagements/{id}/gates")
@RequestScoped
@Tag(name = "gates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PanelResource {
    @Inject
    Panels panels;

    @Inject
    Packs packs;

    /**
     * Who could be appointed.
     *
     * @param barred the other approvers, and what bars each
     */
    public record Candidates(int quorum, List<String> eligible, List<Barred> barred) {}

    /** An approver who may not sit here, and why. */
    public record Barred(String person, String why) {}

    /** Somebody for an empty seat. */
    public record Replacement(
            @Nullable String person, @Nullable SeatRole role) {}

    /** For whom a stand-in acts. */
    public record Declared(@Nullable String member) {}

    /** Why a member gives the seat back. */
    public record Recusal(@Nullable String reason) {}

    /** What changed since the pack was made. */
    public record Changes(List<PackChange> items) {}

    @GET
    @Path("{gate}/candidates")
    @Operation(operationId = "listCandidates", summary = "Who could sit on the panel, and who could not and why")
    public Candidates candidates(
            @PathParam("id") String id, @PathParam("gate") int gate, @Context HttpServletRequest request) {
        Eligibility.Candidates found = panels.candidates(id, gate);
        return new Candidates(
                found.quorum(),
                List.copyOf(found.eligible()),
                found.barred().entrySet().stream()
                        .map(each -> new Barred(each.getKey(), each.getValue().in(Languages.of(request))))
                        .toList());
    }

    @PUT
    @Path("{gate}/panel")
    @Operation(operationId = "appointPanel", summary = "Appoint the panel: its lead and its reviewers")
    public Response appoint(
            @PathParam("id") String id,
            @PathParam("gate") int gate,
            @BeanParam Edited edited,
            Panels.Appointment appointment) {
        return found(panels.appoint(id, gate, edited.version(), appointment));
    }

    @POST
    @Path("{gate}/seats")
    @Operation(operationId = "fillSeat", summary = "Fill an empty seat, or add a reviewer")
    public Response replace(@PathParam("id") String id, @PathParam("gate") int gate, Replacement named) {
        return found(panels.replace(id, gate, named.person(), named.role() == null ? SeatRole.REVIEWER : named.role()));
    }

    @POST
    @Path("{gate}/declaration")
    @Operation(operationId = "declareNoConflict", summary = "Declare to have no conflict of interest; the pack opens")
    public Response declare(@PathParam("id") String id, @PathParam("gate") int gate, Declared declared) {
        panels.declareNone(id, gate, declared.member());
        return Response.noContent().build();
    }

    @POST
    @Path("{gate}/recusal")
    @Operation(operationId = "recuse", summary = "Give the seat back because of a conflict of interest")
    public Response recuse(@PathParam("id") String id, @PathParam("gate") int gate, Recusal recusal) {
        panels.recuse(id, gate, recusal.reason());
        return Response.noContent().build();
    }

    @GET
    @Path("{gate}/pack")
    @Operation(
            operationId = "getPack",
            summary = "The review pack as canonical JSON (RFC 8785)",
            description =
                    "Its SHA-256 is the digest that votes and decisions name; it is also the ETag. Where it holds words of"
                            + " evidence that you are not given, these are left out, OKS-Withheld names the items, and"
                            + " the digest is not that of the copy.")
    public Response pack(@PathParam("id") String id, @PathParam("gate") int gate) {
        Packs.PackBody pack = packs.newest(id, gate);
        Response.ResponseBuilder answer = Response.ok(pack.copy().body());
        return (pack.copy().whole()
                        ? answer.tag(pack.pack().digest())
                        : answer.header(
                                "OKS-Withheld", String.join(",", pack.copy().withheld())))
                .build();
    }

    @GET
    @Path("{gate}/pack/changes")
    @Operation(operationId = "listPackChanges", summary = "What changed since the pack was made")
    public Changes changes(@PathParam("id") String id, @PathParam("gate") int gate) {
        return new Changes(packs.changes(id, gate));
    }

    @POST
    @Path("{gate}/pack")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "refreshPack", summary = "Bring a new pack to the open round")
    public PackView refresh(@PathParam("id") String id, @PathParam("gate") int gate) {
        return packs.refresh(id, gate);
    }

    private static Response found(GateReviewView round) {
        return Versioned.found(round, round.version());
    }
}
