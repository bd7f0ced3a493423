package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.gate.Gates;
import org.oks.gate.ReadinessView;
import org.oks.platform.Languages;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

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
    public ReadinessView get(@PathParam("id") String id, @Context HttpServletRequest request) {
        return gates.readiness(id)
                .orElseThrow(() -> new NotFound(Text.of("web.no.open-phase", id)))
                .in(Languages.of(request));
    }
}
