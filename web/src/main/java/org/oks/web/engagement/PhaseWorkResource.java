package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.engagement.PhaseWork;
import org.oks.engagement.WorkDone;
import org.oks.engagement.WorkView;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Edited;
import org.oks.web.platform.StoredFileAnswer;
import org.oks.web.platform.Versioned;

/** The work of a phase: one record. */
@Path("engagements/{id}/phases/{phase}/work")
@RequestScoped
@Tag(name = "engagements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PhaseWorkResource {
    @Inject
    PhaseWork work;

    @GET
    @Operation(operationId = "getWork", summary = "What was done in the phase")
    public Response get(@PathParam("id") String id, @PathParam("phase") int phase) {
        WorkView view = work.find(id, phase).orElseThrow(() -> new NotFound(Text.of("engagement.no.work", phase, id)));
        return Versioned.found(view, view.version());
    }

    @PUT
    @Operation(
            operationId = "recordWork",
            summary = "Record what was done in the open phase",
            description = "The first record needs If-None-Match: *, a change If-Match.")
    public Response record(
            @PathParam("id") String id, @PathParam("phase") int phase, @BeanParam Edited edited, WorkDone done) {
        WorkView view = work.record(id, phase, edited.versionOrNone(), done);
        return Versioned.found(view, view.version());
    }

    @GET
    @Path("file")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getWorkFile", summary = "The file that belongs to the work of the phase")
    public Response file(@PathParam("id") String id, @PathParam("phase") int phase) {
        PhaseWork.WorkFile file = work.file(id, phase);
        return StoredFileAnswer.of(file.name(), file.content());
    }
}
