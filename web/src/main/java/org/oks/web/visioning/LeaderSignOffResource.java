package org.oks.web.visioning;

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
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.visioning.ChangeObjectives;
import org.oks.visioning.KeptFile;
import org.oks.visioning.SignOffDraft;
import org.oks.visioning.SignOffView;
import org.oks.web.platform.Edited;
import org.oks.web.platform.StoredFileAnswer;
import org.oks.web.platform.Versioned;

/** That the client's leader signed off what an engagement is to change. */
@Path("engagements/{id}/leader-sign-off")
@RequestScoped
@Tag(name = "visioning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeaderSignOffResource {
    @Inject
    ChangeObjectives objectives;

    @GET
    @Operation(operationId = "getLeaderSignOff", summary = "Who signed off, as what, when, and the document")
    public Response get(@PathParam("id") String id) {
        SignOffView view = objectives.signOff(id).orElseThrow(() -> new NotFound(Text.of("visioning.no.sign-off", id)));
        return Versioned.found(view, view.version());
    }

    @PUT
    @Operation(
            operationId = "writeLeaderSignOff",
            summary = "Write down that the client's leader signed off",
            description =
                    "The first needs If-None-Match: *, a change If-Match. Without a file the one that is there stays.")
    public Response write(@PathParam("id") String id, @BeanParam Edited edited, SignOffDraft draft) {
        SignOffView view = objectives.signOff(id, edited.versionOrNone(), draft);
        return Versioned.found(view, view.version());
    }

    @GET
    @Path("file")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getLeaderSignOffFile", summary = "The document of the sign-off")
    public Response file(@PathParam("id") String id) {
        KeptFile file = objectives.signOffFile(id);
        return StoredFileAnswer.of(file.name(), file.content());
    }
}
