package org.oks.web.results;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.results.ChainDraft;
import org.oks.results.ChainVersionRow;
import org.oks.results.ChainView;
import org.oks.results.ResultChains;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** The result chain of an engagement, whole: its nodes, its links, and the versions that it had. */
@Path("engagements/{id}/result-chain")
@RequestScoped
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChainResource {
    @Inject
    ResultChains chains;

    /** The versions of a chain, the newest first. */
    public record Versions(List<ChainVersionRow> items) {}

    @GET
    @Operation(
            operationId = "getResultChain",
            summary = "The result chain that stands",
            description = "Before it is begun it has number 0 and no nodes.")
    public Response get(@PathParam("id") String id) {
        return found(chains.view(id));
    }

    @PUT
    @Operation(
            operationId = "writeResultChain",
            summary = "Write the result chain whole",
            description = "If-Match names the number of the version that was edited, \"0\" for the first. A node or an"
                    + " assumption without a code gets the next; links name nodes by their codes. The former version is"
                    + " kept.")
    public Response write(@PathParam("id") String id, @BeanParam Edited edited, ChainDraft draft) {
        return found(chains.write(id, edited.version(), draft));
    }

    @GET
    @Path("versions")
    @Operation(operationId = "listResultChainVersions", summary = "The versions of the chain, the newest first")
    public Versions versions(@PathParam("id") String id) {
        return new Versions(chains.versions(id));
    }

    @GET
    @Path("versions/{number}")
    @Operation(operationId = "getResultChainVersion", summary = "The chain as it once stood")
    public ChainView version(@PathParam("id") String id, @PathParam("number") String number) {
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound(Text.of("results.no.version", number));
        }
        return chains.view(id, Integer.parseInt(number));
    }

    private static Response found(ChainView chain) {
        return Versioned.found(chain, chain.number());
    }
}
