package org.oks.web.contribution;

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
import org.oks.contribution.ClaimDraft;
import org.oks.contribution.ClaimView;
import org.oks.contribution.Claims;
import org.oks.contribution.EvidenceDraft;
import org.oks.contribution.EvidenceView;
import org.oks.contribution.VersionView;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** A contribution claim: sharpened, withdrawn, taken back, and given evidence. */
@Path("claims")
@RequestScoped
@Tag(name = "claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClaimsResource {
    @Inject
    Claims claims;

    @Inject
    Creations creations;

    @GET
    @Path("{id}")
    @Operation(operationId = "getClaim", summary = "One claim with its evidence")
    public Response get(@PathParam("id") String id) {
        Claims.ClaimWithEvidence claim = claims.view(id);
        return Versioned.found(claim, claim.claim().version());
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeClaim", summary = "Sharpen a claim")
    public Response change(@PathParam("id") String id, @BeanParam Edited edited, ClaimDraft draft) {
        return found(claims.change(id, edited.version(), draft));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawClaim", summary = "Withdraw a claim; it stays on record")
    public Response withdraw(@PathParam("id") String id, @BeanParam Edited edited) {
        return found(claims.withdraw(id, edited.version()));
    }

    @POST
    @Path("{id}/take-back")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "takeClaimBack", summary = "Take a withdrawn claim back")
    public Response takeBack(@PathParam("id") String id, @BeanParam Edited edited) {
        return found(claims.takeBack(id, edited.version()));
    }

    @POST
    @Path("{id}/evidence")
    @Operation(operationId = "addEvidence", summary = "Add an item of evidence: a text, a link or an uploaded file")
    public Response addEvidence(
            @PathParam("id") String id, @HeaderParam(Creations.KEY) @Nullable String key, EvidenceDraft draft) {
        Creations.Made<EvidenceView> made = creations.make(
                key,
                "claims/" + id + "/evidence " + draft,
                () -> claims.addEvidence(id, draft),
                EvidenceView::id,
                claims::evidence);
        EvidenceView evidence = made.thing();
        return made.answer(Api.ROOT + "evidence/" + evidence.id(), evidence.version())
                .build();
    }

    /** The ids of all items of a claim that stand, the most relevant first. */
    public record EvidenceOrder(List<String> order) {}

    /** Texts that a claim or an item of evidence had, oldest first. */
    public record AllVersions(List<VersionView> items) {}

    /** Items of evidence. */
    public record AllEvidence(List<EvidenceView> items) {}

    @PUT
    @Path("{id}/evidence-order")
    @Operation(
            operationId = "orderEvidence",
            summary = "Order the evidence of a claim by relevance",
            description = "Name each item that stands once. What contradicts the claim is shown first all the same, and"
                    + " main items before supplementary ones.")
    public Response order(@PathParam("id") String id, @BeanParam Edited edited, EvidenceOrder wanted) {
        Claims.ClaimWithEvidence claim = claims.arrange(id, edited.version(), wanted.order());
        return Versioned.found(claim, claim.claim().version());
    }

    @GET
    @Path("{id}/withdrawn-evidence")
    @Operation(operationId = "listWithdrawnEvidence", summary = "The evidence of a claim that was withdrawn")
    public AllEvidence withdrawn(@PathParam("id") String id) {
        return new AllEvidence(claims.withdrawnEvidence(id));
    }

    @GET
    @Path("{id}/versions")
    @Operation(operationId = "listClaimVersions", summary = "The texts that a claim had, oldest first")
    public AllVersions versions(@PathParam("id") String id) {
        return new AllVersions(claims.versions(id));
    }

    private static Response found(ClaimView claim) {
        return Versioned.found(claim, claim.version());
    }
}
