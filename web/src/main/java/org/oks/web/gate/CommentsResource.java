package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.gate.CommentState;
import org.oks.gate.CommentView;
import org.oks.gate.Comments;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** A reviewer's comment: turned by its author, answered by the team. */
@Path("comments")
@RequestScoped
@Tag(name = "gates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentsResource {
    @Inject
    Comments comments;

    /** What a comment becomes, and what is said with it. */
    public record Turn(
            @Nullable CommentState state, @Nullable String text) {}

    @POST
    @Path("{comment}/turn")
    @Operation(operationId = "turnComment", summary = "Its author opens it to the team, or lets it go")
    public Response turn(@PathParam("comment") String comment, @BeanParam Edited edited, Turn turn) {
        return found(comments.turn(comment, edited.version(), turn.state(), turn.text()));
    }

    @POST
    @Path("{comment}/answers")
    @Operation(operationId = "answerComment", summary = "The team agrees, disagrees or asks what is meant")
    public Response answer(@PathParam("comment") String comment, @BeanParam Edited edited, Turn turn) {
        return found(comments.answer(comment, edited.version(), turn.state(), turn.text()));
    }

    private static Response found(CommentView comment) {
        return Versioned.found(comment, comment.version());
    }
}
