package org.oks.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.workflow.Demonstration;

/** The clock of a demonstration. */
@Path("demonstration/clock")
@RequestScoped
@Tag(name = "demonstration")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemonstrationClockResource {
    @Inject
    Demonstration demonstration;

    /** What time it is in the demonstration. */
    public record ClockNow(Instant now) {}

    /** The later instant at which the clock goes on. */
    public record Advance(Instant to) {}

    @GET
    @Operation(operationId = "getDemonstrationClock", summary = "What time it is in the demonstration")
    public ClockNow get() {
        return new ClockNow(demonstration.now());
    }

    @POST
    @Path("advance")
    @Operation(
            operationId = "advanceDemonstrationClock",
            summary = "Let the clock go on from a later instant; what is due by then is done")
    public ClockNow advance(Advance advance) {
        demonstration.advanceTo(advance.to());
        return get();
    }
}
