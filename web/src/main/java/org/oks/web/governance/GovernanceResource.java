package org.oks.web.governance;

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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.governance.ElementDraft;
import org.oks.governance.ElementView;
import org.oks.governance.GovernanceElementType;
import org.oks.governance.GovernanceElements;
import org.oks.web.platform.Edited;
import org.oks.web.platform.StoredFileAnswer;
import org.oks.web.platform.Versioned;

/** The governance elements of an engagement. */
@Path("engagements/{id}/governance")
@RequestScoped
@Tag(name = "governance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GovernanceResource {
    @Inject
    GovernanceElements elements;

    /** All thirteen, in their order. */
    public record Elements(List<ElementView> items) {}

    /**
     * A sponsor's sign-off.
     *
     * @param adoptedOn since when the institution has it; today when it is left out
     */
    public record SignOff(@Nullable LocalDate adoptedOn) {}

    /** Why the sponsor sends an element back. */
    public record SentBack(@Nullable String reason) {}

    /** Since when an element is at work, and how that shows. */
    public record AtWork(
            @Nullable LocalDate since, @Nullable String note) {}

    @GET
    @Operation(operationId = "listGovernance", summary = "The thirteen governance elements and how far each has come")
    public Elements list(@PathParam("id") String id) {
        return new Elements(elements.list(id));
    }

    @GET
    @Path("{type}")
    @Operation(operationId = "getGovernanceElement", summary = "One governance element; no ETag while it is not begun")
    public Response get(@PathParam("id") String id, @PathParam("type") GovernanceElementType type) {
        ElementView view = elements.view(id, type);
        Long version = view.version();
        return version == null ? Response.ok(view).build() : Versioned.found(view, version);
    }

    @GET
    @Path("{type}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getGovernanceFile", summary = "The document that shows the element's adoption")
    public Response file(@PathParam("id") String id, @PathParam("type") GovernanceElementType type) {
        GovernanceElements.EvidenceFile file = elements.file(id, type);
        return StoredFileAnswer.of(file.name(), file.content());
    }

    @PUT
    @Path("{type}")
    @Operation(
            operationId = "writeGovernanceElement",
            summary = "Write an element down",
            description = "The first time needs If-None-Match: *, a change If-Match.")
    public Response write(
            @PathParam("id") String id,
            @PathParam("type") GovernanceElementType type,
            @BeanParam Edited edited,
            ElementDraft draft) {
        return found(elements.write(id, type, edited.versionOrNone(), draft));
    }

    @POST
    @Path("{type}/proposal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "proposeGovernanceElement", summary = "Propose the element to the client's sponsor")
    public Response propose(
            @PathParam("id") String id, @PathParam("type") GovernanceElementType type, @BeanParam Edited edited) {
        return found(elements.propose(id, type, edited.version()));
    }

    @POST
    @Path("{type}/sign-off")
    @Operation(operationId = "signOffGovernanceElement", summary = "Sign the element off, as the client's sponsor")
    public Response signOff(
            @PathParam("id") String id,
            @PathParam("type") GovernanceElementType type,
            @BeanParam Edited edited,
            SignOff signOff) {
        return found(elements.signOff(id, type, edited.version(), signOff.adoptedOn()));
    }

    @POST
    @Path("{type}/return")
    @Operation(operationId = "returnGovernanceElement", summary = "Send the element back, as the client's sponsor")
    public Response sendBack(
            @PathParam("id") String id,
            @PathParam("type") GovernanceElementType type,
            @BeanParam Edited edited,
            SentBack sentBack) {
        return found(elements.sendBack(id, type, edited.version(), sentBack.reason()));
    }

    @POST
    @Path("{type}/operating")
    @Operation(operationId = "operateGovernanceElement", summary = "Record since when an adopted element is at work")
    public Response operate(
            @PathParam("id") String id,
            @PathParam("type") GovernanceElementType type,
            @BeanParam Edited edited,
            AtWork atWork) {
        return found(elements.operate(id, type, edited.version(), atWork.since(), atWork.note()));
    }

    private static Response found(ElementView view) {
        Long version = view.version();
        return Versioned.found(view, version == null ? 0 : version);
    }
}
