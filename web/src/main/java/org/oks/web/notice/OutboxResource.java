package org.oks.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.notice.MailState;
import org.oks.notice.MailView;
import org.oks.notice.Outbox;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Listing;
import org.oks.web.platform.PageAsked;
import org.oks.web.platform.Params;
import org.oks.web.platform.Versioned;

/** The letters that the application writes, for administrators. */
@Path("outbox")
@RequestScoped
@Tag(name = "notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutboxResource {
    @Inject
    Outbox outbox;

    /** Why a letter is given up; it stays on record. */
    public record Because(@Nullable String reason) {}

    @GET
    @Operation(
            operationId = "listLetters",
            summary = "Letters, newest first, without their words; without a state, those that are not sent")
    public Response list(
            @QueryParam("state") @Nullable String state, @BeanParam PageAsked page, @Context UriInfo asked) {
        return Listing.answer(outbox.list(Params.choice(MailState.class, "state", state), page.request()), asked);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLetter", summary = "One letter, without its words")
    public Response get(@PathParam("id") String id) {
        return found(outbox.get(id));
    }

    @POST
    @Path("{id}/try")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "tryLetter", summary = "Have a letter tried again at once")
    public Response tryAgain(@PathParam("id") String id, @BeanParam Edited edited) {
        return found(outbox.tryAgain(id, edited.version()));
    }

    @POST
    @Path("{id}/giving-up")
    @Operation(operationId = "giveLetterUp", summary = "Give a letter up; its words are forgotten")
    public Response giveUp(@PathParam("id") String id, @BeanParam Edited edited, Because why) {
        return found(outbox.giveUp(id, edited.version(), why.reason()));
    }

    private static Response found(MailView mail) {
        return Versioned.found(mail, mail.version());
    }
}
