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
import org.oks.learning.ActionDraft;
import org.oks.learning.ActionView;
import org.oks.learning.ReviewActions;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.engagement.EngagementsResource;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** What after reviews of an engagement found to be done. */
@Path("engagements/{id}/actions")
@RequestScoped
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewActionsResource {
    @Inject
    ReviewActions actions;

    @Inject
    Creations creations;

    /** All actions of an engagement. */
    public record AllActions(List<ActionView> items) {}

    @GET
    @Operation(operationId = "listActions", summary = "All actions, open ones first, by day")
    public AllActions list(@PathParam("id") String id) {
        return new AllActions(actions.list(id));
    }

    @POST
    @Operation(operationId = "addAction", summary = "Add an action to the after review of the open phase")
    public Response add(
            @PathParam("id") String id, @HeaderParam(Creations.KEY) @Nullable String key, ActionDraft draft) {
        Creations.Made<ActionView> made = creations.make(
                key,
                "engagements/" + id + "/actions " + draft,
                () -> actions.add(id, draft),
                action -> Integer.toString(action.number()),
                number -> find(id, number));
        ActionView action = made.thing();
        return made.answer(Api.ROOT + "engagements/" + id + "/actions/" + action.number(), action.version())
                .build();
    }

    @PUT
    @Path("{action}")
    @Operation(operationId = "changeAction", summary = "Sharpen an open action")
    public Response change(
            @PathParam("id") String id, @PathParam("action") int action, @BeanParam Edited edited, ActionDraft draft) {
        return found(actions.change(id, action, edited.version(), draft));
    }

    @POST
    @Path("{action}/done")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "finishAction", summary = "Say that an action is done")
    public Response done(@PathParam("id") String id, @PathParam("action") int action, @BeanParam Edited edited) {
        return found(actions.done(id, action, edited.version()));
    }

    @POST
    @Path("{action}/dropped")
    @Operation(operationId = "dropAction", summary = "Drop an action, with a reason")
    public Response drop(
            @PathParam("id") String id,
            @PathParam("action") int action,
            @BeanParam Edited edited,
            EngagementsResource.Because why) {
        return found(actions.drop(id, action, edited.version(), why.reason()));
    }

    private ActionView find(String id, String number) {
        return actions.list(id).stream()
                .filter(action -> Integer.toString(action.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("learning.no.action", number)));
    }

    private static Response found(ActionView action) {
        return Versioned.found(action, action.version());
    }
}
