package org.oks.web.learning;

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
import org.oks.learning.ReviewActions;
import org.oks.web.platform.Listing;
import org.oks.web.platform.PageAsked;

/** What after reviews gave me to do, in all my engagements. */
@Path("actions/mine")
@RequestScoped
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class MyActionsResource {
    @Inject
    ReviewActions actions;

    @GET
    @Operation(operationId = "listMyActions", summary = "Open actions that I own, by day")
    public Response mine(@BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(actions.mine(page.request()), asked);
    }
}
