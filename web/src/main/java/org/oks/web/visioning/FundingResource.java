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
import org.oks.visioning.FundingDraft;
import org.oks.visioning.FundingSources;
import org.oks.visioning.FundingView;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** Who pays for an engagement. */
@Path("engagements/{id}/funding")
@RequestScoped
@Tag(name = "visioning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundingResource {
    @Inject
    FundingSources funding;

    @GET
    @Operation(operationId = "getFunding", summary = "Who pays for the engagement")
    public Response get(@PathParam("id") String id) {
        FundingView view = funding.find(id).orElseThrow(() -> new NotFound(Text.of("visioning.no.funding", id)));
        return Versioned.found(view, view.version());
    }

    @PUT
    @Operation(
            operationId = "writeFunding",
            summary = "Write down who pays for the engagement",
            description =
                    "The first needs If-None-Match: *, a change If-Match. What is incomplete is kept all the same;"
                            + " the step says what is missing.")
    public Response write(@PathParam("id") String id, @BeanParam Edited edited, FundingDraft draft) {
        FundingView view = funding.write(id, edited.versionOrNone(), draft);
        return Versioned.found(view, view.version());
    }
}
