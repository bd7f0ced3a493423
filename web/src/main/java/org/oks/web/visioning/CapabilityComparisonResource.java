package org.oks.web.visioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.visioning.CapabilityAssessments;
import org.oks.visioning.CapabilityCompared;

/** The capability of the institution at the end of an engagement beside its baseline. */
@Path("engagements/{id}/capability-comparison")
@RequestScoped
@Tag(name = "visioning")
@Produces(MediaType.APPLICATION_JSON)
public class CapabilityComparisonResource {
    @Inject
    CapabilityAssessments assessments;

    @GET
    @Operation(
            operationId = "compareCapability",
            summary = "All eight pillars: baseline, aspired, now, and the difference in stages",
            description =
                    "Of what the team agreed on in the rounds BASELINE and CLOSING; what is not agreed is left out.")
    public CapabilityCompared compare(@PathParam("id") String id) {
        return assessments.compare(id);
    }
}
