package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.oks.contribution.AskForConfirmation;
import org.oks.contribution.SubstantiationView;
import org.oks.contribution.Substantiations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** Requests to somebody outside to confirm a claim. The link itself goes by mail alone, and is answered on its page. */
@Path("claims/{id}/substantiations")
@RequestScoped
@Tag(name = "claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubstantiationsResource {
    @Inject
    Substantiations substantiations;

    /** Requests and answers, those that speak against the claim first. */
    public record Requests(List<SubstantiationView> items) {}

    @GET
    @Operation(
            operationId = "listSubstantiations",
            summary = "Who outside was asked about the claim, and what they say")
    public Requests list(@PathParam("id") String id) {
        return new Requests(substantiations.list(id));
    }

    @POST
    @Operation(operationId = "askForConfirmation", summary = "Ask somebody outside by mail to confirm the claim")
    public Response ask(@PathParam("id") String id, AskForConfirmation whom) {
        SubstantiationView asked = substantiations.ask(id, whom);
        return Response.status(Response.Status.CREATED)
                .tag(Long.toString(asked.version()))
                .entity(asked)
                .build();
    }

    @POST
    @Path("{request}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawRequest", summary = "Take a request back; its link no longer works")
    public Response withdraw(
            @PathParam("id") String id, @PathParam("request") String request, @BeanParam Edited edited) {
        SubstantiationView withdrawn = substantiations.withdraw(id, request, edited.version());
        return Versioned.found(withdrawn, withdrawn.version());
    }
}
