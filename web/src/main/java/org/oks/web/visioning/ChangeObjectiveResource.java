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
import org.oks.visioning.ObjectiveDraft;
import org.oks.visioning.ObjectiveView;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** What an engagement is to change. */
@Path("engagements/{id}/change-objective")
@RequestScoped
@Tag(name = "visioning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChangeObjectiveResource {
    @Inject
    ChangeObjectives objectives;

    @GET
    @Operation(
            operationId = "getChangeObjective",
            summary = "Development goal, institutional challenge and change objective")
    public Response get(@PathParam("id") String id) {
        ObjectiveView view = objectives.find(id).orElseThrow(() -> new NotFound(Text.of("visioning.no.objective", id)));
        return Versioned.found(view, view.version());
    }

    @PUT
    @Operation(
            operationId = "writeChangeObjective",
            summary = "Write the change objective down",
            description =
                    "The first needs If-None-Match: *, a change If-Match. What is incomplete is kept all the same;"
                            + " the step says what is missing.")
    public Response write(@PathParam("id") String id, @BeanParam Edited edited, ObjectiveDraft draft) {
        ObjectiveView view = objectives.write(id, edited.versionOrNone(), draft);
        return Versioned.found(view, view.version());
    }
}
