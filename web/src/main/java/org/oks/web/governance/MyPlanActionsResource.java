package org.oks.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.governance.PlanActions;
import org.oks.web.platform.Listing;
import org.oks.web.platform.PageAsked;

/** What action plans give me to do, in all my engagements. */
@Path("plan-actions/mine")
@RequestScoped
@Tag(name = "governance")
@Produces(MediaType.APPLICATION_JSON)
public class MyPlanActionsResource {
    @Inject
    PlanActions actions;

    @GET
    @Operation(operationId = "listMyPlanActions", summary = "Open actions of plans that I own, by day")
    public Response mine(@BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(actions.mine(page.request()), asked);
    }
}
