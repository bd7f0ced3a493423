package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.gate.ConditionView;
import org.oks.gate.Conditions;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** A condition under which a gate let an engagement pass. */
@Path("conditions")
@RequestScoped
@Tag(name = "gates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConditionsResource {
    @Inject
    Conditions conditions;

    /** How a condition was met. */
    public record Met(@Nullable String note) {}

    @POST
    @Path("{condition}/closing")
    @Operation(operationId = "closeCondition", summary = "Close a condition; its owner cannot")
    public Response close(@PathParam("condition") String condition, @BeanParam Edited edited, Met met) {
        ConditionView closed = conditions.close(condition, edited.version(), met.note());
        return Versioned.found(closed, closed.version());
    }
}
