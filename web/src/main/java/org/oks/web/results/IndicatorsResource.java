package org.oks.web.results;

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
import org.oks.results.AllowanceDraft;
import org.oks.results.AllowanceView;
import org.oks.results.IndicatorPlan;
import org.oks.results.IndicatorView;
import org.oks.results.Indicators;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** The core indicators of an engagement. */
@Path("engagements/{id}/indicators")
@RequestScoped
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IndicatorsResource {
    @Inject
    Indicators indicators;

    @Inject
    Creations creations;

    /** All indicators of an engagement. */
    public record AllIndicators(List<IndicatorView> items) {}

    @GET
    @Operation(operationId = "listIndicators", summary = "All core indicators with their values, withdrawn ones too")
    public AllIndicators list(@PathParam("id") String id) {
        return new AllIndicators(indicators.list(id));
    }

    @POST
    @Operation(operationId = "recordIndicator", summary = "Take up a core indicator, of the library or an own one")
    public Response record(
            @PathParam("id") String id, @HeaderParam(Creations.KEY) @Nullable String key, IndicatorPlan plan) {
        Creations.Made<IndicatorView> made = creations.make(
                key,
                "engagements/" + id + "/indicators " + plan,
                () -> indicators.record(id, plan),
                view -> Integer.toString(view.number()),
                number -> indicators.view(id, Integer.parseInt(number)));
        IndicatorView view = made.thing();
        return made.answer(Api.ROOT + "engagements/" + id + "/indicators/" + view.number(), view.version())
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getIndicator", summary = "One core indicator with its periods and values")
    public Response get(@PathParam("id") String id, @PathParam("number") int number) {
        return found(indicators.view(id, number));
    }

    @PUT
    @Path("{number}")
    @Operation(
            operationId = "changeIndicator",
            summary = "Say something else of a core indicator",
            description = "Periods are written whole. One that was opened stays as it is.")
    public Response change(
            @PathParam("id") String id, @PathParam("number") int number, @BeanParam Edited edited, IndicatorPlan plan) {
        return found(indicators.change(id, number, edited.version(), plan));
    }

    @POST
    @Path("{number}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawIndicator", summary = "Withdraw a core indicator; it stays on record")
    public Response withdraw(@PathParam("id") String id, @PathParam("number") int number, @BeanParam Edited edited) {
        return found(indicators.withdraw(id, number, edited.version()));
    }

    @PUT
    @Path("allowance")
    @Operation(
            operationId = "allowIndicators",
            summary = "Allow an engagement more core indicators than usual",
            description = "A manager does this, with a reason.")
    public AllowanceView allow(@PathParam("id") String id, AllowanceDraft draft) {
        return indicators.allow(id, draft);
    }

    private static Response found(IndicatorView view) {
        return Versioned.found(view, view.version());
    }
}
