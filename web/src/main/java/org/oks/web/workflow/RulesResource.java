package org.oks.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.gate.TrialOutcome;
import org.oks.platform.Page;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Listing;
import org.oks.web.platform.PageAsked;
import org.oks.web.platform.Spool;
import org.oks.web.platform.Versioned;
import org.oks.workflow.RuleTableView;
import org.oks.workflow.RuleTables;
import org.oks.workflow.TrialView;

/** The decision tables by which gates are judged, version by version, for administrators. */
@Path("rules")
@RequestScoped
@Tag(name = "rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulesResource {
    private static final String DMN = "application/xml";

    @Inject
    RuleTables tables;

    @Inject
    Creations creations;

    /** The versions in force, one of each table. */
    public record InForce(List<RuleTableView> items) {}

    /**
     * What a version would have changed.
     *
     * @param weighed on how many past decisions it was tried
     * @param total how many would have come out differently
     * @param items those on this page
     */
    public record Trial(
            long weighed,
            long ready,
            long bar,
            long proposals,
            long total,
            int page,
            int size,
            List<TrialOutcome> items) {
        static Trial of(TrialView view) {
            Page<TrialOutcome> page = view.different();
            return new Trial(
                    view.weighed(),
                    view.ready(),
                    view.bar(),
                    view.proposals(),
                    page.total(),
                    page.request().number(),
                    page.request().size(),
                    page.items());
        }
    }

    @GET
    @Operation(operationId = "listRules", summary = "The versions and drafts, what came last first")
    public Response list(
            @QueryParam("table") @Nullable String table, @BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(tables.list(table, page.request()), asked);
    }

    @GET
    @Path("in-force")
    @Operation(operationId = "listRulesInForce", summary = "The version of each table that is in force")
    public InForce inForce() {
        return new InForce(tables.inForce());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "bringRules",
            summary = "Bring a decision table as a draft",
            description =
                    "The body is a DMN file of at most 200 KB with the inputs, outputs and hit policy of the shipped"
                            + " table, in FEEL.")
    public Response bring(
            @QueryParam("table") @Nullable String table,
            @QueryParam("note") @Nullable String note,
            @HeaderParam(Creations.KEY) @Nullable String key,
            InputStream body) {
        try (Spool spool = Spool.of(body)) {
            Creations.Made<RuleTableView> made = creations.make(
                    key,
                    "rules " + table + " " + note + " " + spool.hash(),
                    () -> tables.bring(table, note, spool.open()),
                    RuleTableView::id,
                    tables::get);
            RuleTableView view = made.thing();
            return made.answer(Api.ROOT + "rules/" + view.id(), view.edition()).build();
        }
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRules", summary = "One version")
    public Response get(@PathParam("id") String id) {
        return found(tables.get(id));
    }

    @GET
    @Path("{id}/file")
    @Produces(DMN)
    @Operation(operationId = "getRulesFile", summary = "The DMN file of a version")
    public Response file(@PathParam("id") String id) {
        RuleTableView view = tables.get(id);
        return Response.ok(tables.xml(id), DMN + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + view.table() + ".dmn\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @PUT
    @Path("{id}/file")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "replaceRules", summary = "Write a draft anew; for who brought it")
    public Response replace(
            @PathParam("id") String id,
            @QueryParam("note") @Nullable String note,
            @BeanParam Edited edited,
            InputStream body) {
        long edition = edited.version();
        try (Spool spool = Spool.of(body)) {
            return found(tables.replace(id, note, edition, spool.open()));
        }
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteRules", summary = "Delete a draft; for who brought it")
    public Response delete(@PathParam("id") String id, @BeanParam Edited edited) {
        tables.delete(id, edited.version());
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/trial")
    @Operation(operationId = "tryRules", summary = "Which past decisions would have come out differently")
    public Trial trial(@PathParam("id") String id, @BeanParam PageAsked page) {
        return Trial.of(tables.trial(id, page.request()));
    }

    @POST
    @Path("{id}/activation")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "activateRules", summary = "Put a version in force; for another than who brought it")
    public Response activate(@PathParam("id") String id, @BeanParam Edited edited) {
        return found(tables.activate(id, edited.version()));
    }

    private static Response found(RuleTableView view) {
        return Versioned.found(view, view.edition());
    }
}
