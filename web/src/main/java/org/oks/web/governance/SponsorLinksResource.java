package org.oks.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.governance.AskSponsor;
import org.oks.governance.GovernanceElementType;
import org.oks.governance.SponsorLinkView;
import org.oks.governance.SponsorLinks;

/** Links to a sponsor without an account. The link itself goes by mail alone, and is used on its page. */
@Path("engagements/{id}/governance/{type}/sponsor-links")
@RequestScoped
@Tag(name = "governance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SponsorLinksResource {
    @Inject
    SponsorLinks sponsorLinks;

    /** Those that were sent, newest first. */
    public record Sent(List<SponsorLinkView> items) {}

    @GET
    @Operation(operationId = "listSponsorLinks", summary = "Which sponsors without an account were asked")
    public Sent list(@PathParam("id") String id, @PathParam("type") GovernanceElementType type) {
        return new Sent(sponsorLinks.list(id, type));
    }

    @POST
    @Operation(
            operationId = "askSponsor",
            summary = "Ask a sponsor without an account by mail",
            description = "A link that was sent before works no longer.")
    public Response ask(@PathParam("id") String id, @PathParam("type") GovernanceElementType type, AskSponsor whom) {
        return Response.status(Response.Status.CREATED)
                .entity(sponsorLinks.ask(id, type, whom))
                .build();
    }

    @POST
    @Path("{link}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawSponsorLink", summary = "Take a link back: it works no longer")
    public SponsorLinkView withdraw(
            @PathParam("id") String id, @PathParam("type") GovernanceElementType type, @PathParam("link") String link) {
        return sponsorLinks.withdraw(id, type, link);
    }
}
