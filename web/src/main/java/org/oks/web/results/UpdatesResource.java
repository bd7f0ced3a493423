package org.oks.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.results.IndicatorView;
import org.oks.results.Indicators;
import org.oks.results.UpdateDraft;
import org.oks.results.UpdateView;
import org.oks.results.Updates;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** What was measured in one period of a core indicator. */
@Path("engagements/{id}/indicators/{number}/periods/{period}")
@RequestScoped
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UpdatesResource {
    @Inject
    Updates updates;

    @Inject
    Indicators indicators;

    @Inject
    Creations creations;

    @PathParam("id")
    String id = "";

    @PathParam("number")
    int number;

    @PathParam("period")
    int period;

    /** What somebody says who approves or returns a value. */
    public record Review(@Nullable String note) {}

    @POST
    @Path("opening")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "openPeriod",
            summary = "Open a period, so that values can be entered in it",
            description = "Who leads does this, or a manager, once the indicator is complete and judged.")
    public Response open() {
        IndicatorView view = updates.open(id, number, period);
        return Versioned.found(view, view.version());
    }

    @POST
    @Path("updates")
    @Operation(operationId = "enterUpdate", summary = "Enter a value as a draft")
    public Response enter(@HeaderParam(Creations.KEY) @Nullable String key, UpdateDraft draft) {
        String here = "engagements/" + id + "/indicators/" + number + "/periods/" + period + "/updates";
        Creations.Made<UpdateView> made = creations.make(
                key,
                here + " " + draft,
                () -> updates.enter(id, number, period, draft),
                view -> Integer.toString(view.number()),
                this::find);
        UpdateView view = made.thing();
        return made.answer(Api.ROOT + here + "/" + view.number(), view.version())
                .build();
    }

    private UpdateView find(String update) {
        return indicators
                .view(id, number)
                .period(period)
                .flatMap(there -> there.find(Integer.parseInt(update)))
                .orElseThrow(() -> new NotFound(Text.of("results.no.update", update)));
    }

    @PUT
    @Path("updates/{update}")
    @Operation(operationId = "changeUpdate", summary = "Say something else in a draft or a returned value")
    public Response change(@PathParam("update") int update, @BeanParam Edited edited, UpdateDraft draft) {
        return found(updates.change(id, number, period, update, edited.version(), draft));
    }

    @POST
    @Path("updates/{update}/submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "submitUpdate", summary = "Submit a value for approval")
    public Response submit(@PathParam("update") int update, @BeanParam Edited edited) {
        return found(updates.submit(id, number, period, update, edited.version()));
    }

    @POST
    @Path("updates/{update}/approval")
    @Operation(
            operationId = "approveUpdate",
            summary = "Approve a value, so that it counts",
            description = "Who leads does this, or a manager; never who entered it.")
    public Response approve(@PathParam("update") int update, @BeanParam Edited edited, Review review) {
        return found(updates.approve(id, number, period, update, edited.version(), review.note()));
    }

    @POST
    @Path("updates/{update}/return")
    @Operation(operationId = "returnUpdate", summary = "Return a value with what is to be mended")
    public Response sendBack(@PathParam("update") int update, @BeanParam Edited edited, Review review) {
        return found(updates.sendBack(id, number, period, update, edited.version(), review.note()));
    }

    private static Response found(UpdateView view) {
        return Versioned.found(view, view.version());
    }
}
