package org.oks.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.operation.Difference;
import org.oks.operation.Facet;
import org.oks.operation.ListColumn;
import org.oks.operation.ListRowView;
import org.oks.operation.ListView;
import org.oks.operation.ProjectsLists;
import org.oks.operation.RowKind;
import org.oks.platform.Languages;
import org.oks.platform.Text;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Listing;
import org.oks.web.platform.MalformedRequest;
import org.oks.web.platform.PageAsked;
import org.oks.web.platform.Params;
import org.oks.web.platform.Spool;
import org.oks.web.platform.Versioned;

/** Projects lists of the World Bank: brought, looked at, taken over. */
@Path("operation-lists")
@RequestScoped
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OperationListsResource {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ProjectsLists lists;

    @Inject
    Creations creations;

    /**
     * One row of a list, before it is taken over.
     *
     * @param facts what it says, by field
     * @param theirs the fields in which the list's value is taken in place of ours
     * @param wrong what must be mended in the file, by field
     */
    public record Row(
            int number,
            @Nullable String projectId,
            RowKind kind,
            Map<String, String> facts,
            List<FieldDifference> differences,
            List<String> theirs,
            List<Wrong> wrong) {
        static Row of(ListRowView row, Locale language) {
            return new Row(
                    row.number(),
                    row.projectId(),
                    row.kind(),
                    OperationsResource.fields(row.facts()),
                    row.differences().stream().map(FieldDifference::of).toList(),
                    row.theirs().stream().map(ListColumn::field).sorted().toList(),
                    row.wrong().stream()
                            .map(one ->
                                    new Wrong(one.column().field(), one.text().in(language)))
                            .toList());
        }
    }

    /** What the list says otherwise in one field; in conflict when a person here wrote what stands. */
    public record FieldDifference(
            String field, @Nullable String before, @Nullable String after, boolean conflict) {
        static FieldDifference of(Difference difference) {
            return new FieldDifference(
                    difference.column().field(), difference.before(), difference.after(), difference.conflict());
        }
    }

    /** What is wrong in one field, and what to do. */
    public record Wrong(String field, String text) {}

    /** The names of which nobody can tell the country yet. */
    public record OpenCountries(List<Facet> items) {}

    /** Which country a name means; no country when it means none. */
    public record Said(@Nullable String name, @Nullable String country) {}

    /** Whose value stands in a field: the list's or ours. */
    public record Choice(@Nullable String field, boolean list) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "bringProjectsList",
            summary = "Bring a projects list, XLSX or CSV, of at most 25 MB",
            description = "The body is the file. Its rows are checked in the background.")
    public Response bring(
            @QueryParam("name") @Nullable String name,
            @HeaderParam(Creations.KEY) @Nullable String key,
            InputStream body) {
        if (name == null || name.isBlank()) {
            throw new MalformedRequest("name", Text.of("web.name-the-file"));
        }
        try (Spool spool = Spool.of(body)) {
            Creations.Made<ListView> made = creations.make(
                    key,
                    "operation-lists " + name + " " + spool.hash(),
                    () -> lists.bring(name, spool.open()),
                    ListView::id,
                    lists::view);
            ListView view = made.thing();
            return made.answer(Api.ROOT + "operation-lists/" + view.id(), view.version())
                    .build();
        }
    }

    @GET
    @Operation(operationId = "listProjectsLists", summary = "The lists that were brought, newest first")
    public Response list(@BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(lists.list(page.request()), asked);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProjectsList", summary = "One list, and where it stands")
    public Response get(@PathParam("id") String id) {
        return found(lists.view(id));
    }

    @GET
    @Path("{id}/rows")
    @Operation(operationId = "listProjectsListRows", summary = "What each row would do")
    public Response rows(
            @PathParam("id") String id,
            @QueryParam("kind") @Nullable String kind,
            @BeanParam PageAsked page,
            @Context UriInfo asked,
            @Context HttpServletRequest request) {
        Locale language = Languages.of(request);
        return Listing.answer(
                lists.rows(id, Params.choice(RowKind.class, "kind", kind), page.request())
                        .map(row -> Row.of(row, language)),
                asked);
    }

    @GET
    @Path("{id}/errors")
    @Produces(SPREADSHEET)
    @Operation(operationId = "getProjectsListErrors", summary = "What must be mended in the file, as a spreadsheet")
    public Response errors(@PathParam("id") String id, @Context HttpServletRequest request) {
        lists.view(id);
        Locale language = Languages.of(request);
        StreamingOutput body = out -> lists.writeErrors(id, out, language);
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"errors.xlsx\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("{id}/open-countries")
    @Operation(operationId = "listOpenCountries", summary = "Names of which nobody can tell the country yet")
    public OpenCountries openCountries(@PathParam("id") String id) {
        return new OpenCountries(lists.openCountries(id));
    }

    @PUT
    @Path("countries")
    @Operation(operationId = "sayCountry", summary = "Say once which country a name means, for all lists")
    public Response sayCountry(Said said) {
        lists.sayCountry(said.name(), said.country());
        return Response.noContent().build();
    }

    @PUT
    @Path("{id}/rows/{row}/choice")
    @Operation(operationId = "chooseValue", summary = "Say whose value stands where ours differs from the list's")
    public Row choose(
            @PathParam("id") String id, @PathParam("row") int row, Choice choice, @Context HttpServletRequest request) {
        ListColumn column = ListColumn.ofField(choice.field() == null ? "" : choice.field())
                .orElseThrow(() -> new MalformedRequest("field", Text.of("web.unknown-field")));
        return Row.of(lists.choose(id, row, column, choice.list()), Languages.of(request));
    }

    @POST
    @Path("{id}/application")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "applyProjectsList", summary = "Have the list taken over, in the background")
    public Response apply(@PathParam("id") String id, @BeanParam Edited edited) {
        return found(lists.apply(id, edited.version()));
    }

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "cancelProjectsList", summary = "Stop the list; what was taken over by then stays")
    public Response cancel(@PathParam("id") String id) {
        return found(lists.cancel(id));
    }

    private static Response found(ListView view) {
        return Versioned.found(view, view.version());
    }
}
