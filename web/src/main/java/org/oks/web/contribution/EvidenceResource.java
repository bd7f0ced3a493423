package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.oks.contribution.Claims;
import org.oks.contribution.EvidenceDraft;
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
        return found(claims.evidence(id));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawEvidence", summary = "Withdraw an item of evidence; it stays on record")
    public Response withdraw(@PathParam("id") String id, @BeanParam Edited edited) {
        claims.withdrawEvidence(id, edited.version());
        return get(id);
    }

    /** Whether the claim rests on the item. */
    public record Main(boolean main) {}

    /** Why somebody opens what they do not simply read. */
    public record Opening(@Nullable String reason) {}

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeEvidence",
            summary = "Sharpen an item of evidence",
            description = "The former text is kept. A file that is not named anew stays.")
    public Response change(@PathParam("id") String id, @BeanParam Edited edited, EvidenceDraft draft) {
        return found(claims.changeEvidence(id, edited.version(), draft));
    }

    @PUT
    @Path("{id}/main")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "makeEvidenceMain", summary = "Make an item a main or a supplementary one")
    public Response main(@PathParam("id") String id, @BeanParam Edited edited, Main wanted) {
        return found(claims.makeMain(id, edited.version(), wanted.main()));
    }

    @POST
    @Path("{id}/take-back")
    @Operation(operationId = "takeEvidenceBack", summary = "Take a withdrawn item back, within 30 days")
    public Response takeBack(@PathParam("id") String id, @BeanParam Edited edited) {
        claims.takeEvidenceBack(id, edited.version());
        return get(id);
    }

    @GET
    @Path("{id}/versions")
    @Operation(operationId = "listEvidenceVersions", summary = "The texts that an item had, oldest first")
    public ClaimsResource.AllVersions versions(@PathParam("id") String id) {
        return new ClaimsResource.AllVersions(claims.evidenceVersions(id));
    }

    @POST
    @Path("{id}/opening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openEvidence",
            summary = "Open a confidential item for this one reading, with a reason that is kept")
    public Response open(@PathParam("id") String id, Opening opening) {
        return found(claims.open(id, opening.reason()));
    }

    @POST
    @Path("{id}/file-opening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "openEvidenceFile",
            summary = "The file of a confidential item, with a reason that is kept")
    public Response openFile(@PathParam("id") String id, Opening opening) {
        Claims.EvidenceFile file = claims.openFile(id, opening.reason());
        return StoredFileAnswer.of(file.name(), file.content());
    }

    private static Response found(EvidenceView evidence) {
        return Versioned.found(evidence, evidence.version());
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
