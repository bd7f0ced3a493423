package org.oks.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.learning.EntryDraft;
import org.oks.learning.EntryView;
import org.oks.learning.LearningTables;
import org.oks.learning.TableDraft;
import org.oks.learning.TableView;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** The emergent learning tables of an engagement. */
@Path("engagements/{id}/learning-tables")
@RequestScoped
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LearningTablesResource {
    @Inject
    LearningTables tables;

    @Inject
    Creations creations;

    /** All tables of an engagement. */
    public record AllTables(List<TableView> items) {}

    @GET
    @Operation(operationId = "listLearningTables", summary = "All learning tables with their entries, newest first")
    public AllTables list(@PathParam("id") String id) {
        return new AllTables(tables.list(id));
    }

    @POST
    @Operation(operationId = "beginLearningTable", summary = "Begin a learning table in the open phase")
    public Response begin(
            @PathParam("id") String id, @HeaderParam(Creations.KEY) @Nullable String key, TableDraft draft) {
        Creations.Made<TableView> made = creations.make(
                key,
                "engagements/" + id + "/learning-tables " + draft,
                () -> tables.begin(id, draft),
                table -> Integer.toString(table.number()),
                number -> tables.view(id, Integer.parseInt(number)));
        return made.answer(path(id, made.thing().number()), made.thing().version())
                .build();
    }

    @GET
    @Path("{table}")
    @Operation(operationId = "getLearningTable", summary = "One learning table with its entries")
    public Response get(@PathParam("id") String id, @PathParam("table") int table) {
        return found(tables.view(id, table));
    }

    @PUT
    @Path("{table}")
    @Operation(
            operationId = "writeLearningTable",
            summary = "Say what a learning table is about, while its phase is open")
    public Response write(
            @PathParam("id") String id, @PathParam("table") int table, @BeanParam Edited edited, TableDraft draft) {
        return found(tables.write(id, table, edited.version(), draft));
    }

    @POST
    @Path("{table}/entries")
    @Operation(
            operationId = "addLearningEntry",
            summary = "Add an entry to a quadrant",
            description =
                    "An insight rests on a ground truth, a hypothesis on an insight, an opportunity on a hypothesis.")
    public Response add(
            @PathParam("id") String id,
            @PathParam("table") int table,
            @HeaderParam(Creations.KEY) @Nullable String key,
            EntryDraft draft) {
        Creations.Made<EntryView> made = creations.make(
                key,
                path(id, table) + "/entries " + draft,
                () -> tables.add(id, table, draft),
                EntryView::code,
                code -> find(id, table, code));
        EntryView entry = made.thing();
        return made.answer(path(id, table) + "/entries/" + entry.code(), entry.version())
                .build();
    }

    @PUT
    @Path("{table}/entries/{code}")
    @Operation(
            operationId = "changeLearningEntry",
            summary = "Sharpen an entry, or say what became of it",
            description = "Once another phase is open, only the status can change.")
    public Response change(
            @PathParam("id") String id,
            @PathParam("table") int table,
            @PathParam("code") String code,
            @BeanParam Edited edited,
            EntryDraft draft) {
        EntryView entry = tables.change(id, table, code, edited.version(), draft);
        return Versioned.found(entry, entry.version());
    }

    @POST
    @Path("{table}/entries/{code}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawLearningEntry", summary = "Withdraw an entry on which nothing rests")
    public Response withdraw(
            @PathParam("id") String id,
            @PathParam("table") int table,
            @PathParam("code") String code,
            @BeanParam Edited edited) {
        tables.withdraw(id, table, code, edited.version());
        return found(tables.view(id, table));
    }

    private EntryView find(String id, int table, String code) {
        return tables.view(id, table).entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("learning.no.entry", code, table)));
    }

    private static String path(String id, int table) {
        return Api.ROOT + "engagements/" + id + "/learning-tables/" + table;
    }

    private static Response found(TableView table) {
        return Versioned.found(table, table.version());
    }
}
