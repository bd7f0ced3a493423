package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;

/** The contribution claims of one engagement. */
@Path("engagements/{id}/claims")
@RequestScoped
@Tag(name = "claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EngagementClaimsResource {
    @Inject
    Claims claims;

    @Inject
    Creations creations;

    /** Every claim of an engagement, with the evidence that stands. */
    public record AllClaims(List<Claims.ClaimWithEvidence> items) {}

    @GET
    @Operation(operationId = "listClaims", summary = "All claims with their evidence, withdrawn ones too")
    public AllClaims list(@PathParam("id") String id) {
        return new AllClaims(claims.list(id));
    }

    @POST
    @Operation(operationId = "recordClaim", summary = "Record a claim in the open phase")
    public Response record(
            @PathParam("id") String id, @HeaderParam(Creations.KEY) @Nullable String key, ClaimDraft draft) {
        Creations.Made<ClaimView> made = creations.make(
                key,
                "engagements/" + id + "/claims " + draft,
                () -> claims.record(id, draft),
                ClaimView::id,
                claim -> claims.view(claim).claim());
        ClaimView claim = made.thing();
        return made.answer(Api.ROOT + "claims/" + claim.id(), claim.version()).build();
    }
}
