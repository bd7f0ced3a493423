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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.ClaimDraft;
import org.oks.contribution.ClaimView;
import org.oks.contribution.Claims;
import org.oks.contribution.EvidenceDraft;
import org.oks.contribution.EvidenceView;
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

    private static Response found(ClaimView claim) {
        return Versioned.found(claim, claim.version());
    }
}
