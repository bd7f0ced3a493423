package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.gate.Gates;
import org.oks.gate.Readiness;
import org.oks.platform.NotFound;

/** What is there and what is missing for the gate of the open phase. */
@Path("engagements/{id}/readiness")
@RequestScoped
@Tag(name = "gates")
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {
    @Inject
    Gates gates;

    @GET
    @Operation(operationId = "getReadiness", summary = "What is there and what is missing for the next gate")
    public Readiness get(@PathParam("id") String id) {
        return gates.readiness(id).orElseThrow(() -> new NotFound("open phase of", id));
    }
}
