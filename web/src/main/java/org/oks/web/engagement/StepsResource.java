package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.engagement.StepView;
import org.oks.engagement.Steps;

/** The steps of the phase: what each has left and still needs, and saying that one is done. */
@Path("engagements/{id}/steps")
@RequestScoped
@Tag(name = "engagements")
@Produces(MediaType.APPLICATION_JSON)
public class StepsResource {
    @Inject
    Steps steps;

    /** The steps in their order. */
    public record PhaseSteps(List<StepView> items) {}

    @GET
    @Operation(operationId = "listSteps", summary = "The steps of the phase that is open or waits at its gate")
    public PhaseSteps list(@PathParam("id") String id) {
        return new PhaseSteps(steps.list(id));
    }

    @POST
    @Path("{step}/done")
    @Operation(
            operationId = "finishStep",
            summary = "Say that a step is done",
            description = "Refused with what is missing while its artefact lacks something. Completes its task.")
    public StepView finish(@PathParam("id") String id, @PathParam("step") String step) {
        return steps.finish(id, step);
    }
}
