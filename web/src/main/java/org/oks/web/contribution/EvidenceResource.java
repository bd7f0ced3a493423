package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.contribution.Claims;
import org.oks.contribution.EvidenceView;
import org.oks.web.platform.Edited;
import org.oks.web.platform.StoredFileAnswer;
import org.oks.web.platform.Versioned;

/** An item of evidence and its file. */
@Path("evidence")
@RequestScoped
@Tag(name = "claims")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    @Inject
    Claims claims;

    @GET
    @Path("{id}")
    @Operation(operationId = "getEvidence", summary = "One item of evidence")
    public Response get(@PathParam("id") String id) {
        EvidenceView evidence = claims.evidence(id);
        return Versioned.found(evidence, evidence.version());
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawEvidence", summary = "Withdraw an item of evidence; it stays on record")
    public Response withdraw(@PathParam("id") String id, @BeanParam Edited edited) {
        claims.withdrawEvidence(id, edited.version());
        return get(id);
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getEvidenceFile", summary = "The file of an item of evidence")
    public Response file(@PathParam("id") String id) {
        Claims.EvidenceFile file = claims.file(id);
        return StoredFileAnswer.of(file.name(), file.content());
    }
}
