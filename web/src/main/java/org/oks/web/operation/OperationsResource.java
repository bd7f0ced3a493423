package org.oks.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.operation.Edit;
import org.oks.operation.Facets;
import org.oks.operation.Facts;
import org.oks.operation.ListColumn;
import org.oks.operation.OperationEdit;
import org.oks.operation.OperationFilter;
import org.oks.operation.OperationView;
import org.oks.operation.Operations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Listing;
import org.oks.web.platform.PageAsked;
import org.oks.web.platform.Versioned;

/** Lending operations: found, read, mended. */
@Path("operations")
@RequestScoped
@Tag(name = "operations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OperationsResource {
    /** Where the facts come from, as its licence asks to be named. */
    private static final String SOURCE = "World Bank projects list, CC BY 4.0";

    @Inject
    Operations operations;

    /**
     * An operation as machines read it.
     *
     * @param facts what stands, by field
     * @param changedHere what people here wrote in place of what the list says
     * @param source null when no list brought it
     */
    public record Found(
            String projectId,
            String name,
            @Nullable String country,
            Map<String, String> facts,
            Map<String, ChangedHere> changedHere,
            Map<String, String> otherColumns,
            @Nullable String source,
            @Nullable LocalDate asOf) {
        static Found of(OperationView view) {
            Map<String, ChangedHere> changed = new LinkedHashMap<>();
            view.edits().byColumn().forEach((column, edit) -> changed.put(column.field(), ChangedHere.of(edit)));
            return new Found(
                    view.projectId(),
                    view.name(),
                    view.country(),
                    fields(view.facts()),
                    changed,
                    view.others(),
                    view.asOf() != null ? SOURCE : null,
                    view.asOf());
        }
    }

    /** What a person wrote in place of what the list says, by whom and when. */
    public record ChangedHere(String value, String by, Instant at) {
        static ChangedHere of(Edit edit) {
            return new ChangedHere(edit.value(), edit.by(), edit.at());
        }
    }

    /** What is written over the list; what is left out stays, an empty text takes a value away. */
    public record Change(
            @Nullable String name,
            @Nullable String country,
            @Nullable String practice,
            @Nullable String status,
            @Nullable String objective,
            @Nullable String agency,
            @Nullable String borrower,
            @Nullable String approvedOn,
            @Nullable String closesOn) {
        OperationEdit toUseCase() {
            Map<ListColumn, @Nullable String> given = new EnumMap<>(ListColumn.class);
            given.put(ListColumn.NAME, name);
            given.put(ListColumn.COUNTRY, country);
            given.put(ListColumn.PRACTICE, practice);
            given.put(ListColumn.STATUS, status);
            given.put(ListColumn.OBJECTIVE, objective);
            given.put(ListColumn.AGENCY, agency);
            given.put(ListColumn.BORROWER, borrower);
            given.put(ListColumn.APPROVED_ON, approvedOn);
            given.put(ListColumn.CLOSES_ON, closesOn);
            Map<ListColumn, String> values = new EnumMap<>(ListColumn.class);
            given.forEach((column, value) -> {
                if (value != null) {
                    values.put(column, value);
                }
            });
            return new OperationEdit(values);
        }
    }

    static Map<String, String> fields(Facts facts) {
        Map<String, String> fields = new LinkedHashMap<>();
        facts.values().forEach((column, value) -> fields.put(column.field(), value));
        return fields;
    }

    @GET
    @Operation(operationId = "listOperations", summary = "Lending operations, by name")
    public Response list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("country") @Nullable String country,
            @QueryParam("practice") @Nullable String practice,
            @BeanParam PageAsked page,
            @Context UriInfo asked) {
        return Listing.answer(operations.list(new OperationFilter(text, country, practice), page.request()), asked);
    }

    @GET
    @Path("facets")
    @Operation(operationId = "listOperationFacets", summary = "By what the operations found can be narrowed")
    public Facets facets(
            @QueryParam("q") @Nullable String text,
            @QueryParam("country") @Nullable String country,
            @QueryParam("practice") @Nullable String practice) {
        return operations.facets(new OperationFilter(text, country, practice));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getOperation", summary = "One operation by its P-number")
    public Response get(@PathParam("id") String id) {
        return found(operations.view(id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeOperation", summary = "Write over what the projects list says")
    public Response change(@PathParam("id") String id, @BeanParam Edited edited, Change change) {
        return found(operations.edit(id, edited.version(), change.toUseCase()));
    }

    private static Response found(OperationView view) {
        return Versioned.found(Found.of(view), view.version());
    }
}
