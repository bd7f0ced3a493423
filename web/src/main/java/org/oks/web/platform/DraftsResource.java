package org.oks.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.platform.Draft;
import org.oks.platform.Drafts;

/** What the signed-in person typed into the forms of a page and has not sent yet. */
@Path("drafts")
@RequestScoped
@Tag(name = "drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftsResource {
    @Inject
    Drafts drafts;

    /** Those of one page. */
    public record OfPage(List<Draft> items) {}

    @GET
    @Operation(operationId = "getDrafts", summary = "Your drafts of the forms of a page, named by its path and query")
    public OfPage list(@QueryParam("page") @DefaultValue("") String page) {
        return new OfPage(drafts.of(page));
    }

    @PUT
    @Operation(
            operationId = "keepDraft",
            summary = "Keep what is typed in a form",
            description = "It takes the place of what was kept of this form. It is yours alone, for thirty days.")
    public Draft keep(Draft draft) {
        return drafts.keep(draft);
    }

    @DELETE
    @Operation(operationId = "dropDraft", summary = "Forget what was typed in a form")
    public Response drop(
            @QueryParam("page") @DefaultValue("") String page, @QueryParam("form") @DefaultValue("") String form) {
        drafts.drop(page, form);
        return Response.noContent().build();
    }
}
