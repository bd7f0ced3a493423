package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.gate.CommentState;
import org.oks.gate.CommentView;
import org.oks.gate.Comments;
import org.oks.gate.ConditionView;
import org.oks.gate.Conditions;
import org.oks.web.platform.Api;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** Reviewers' comments with the team's answers, and the conditions of gates. */
@Path("")
@RequestScoped
@Tag(name = "gates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentsResource {
    @Inject
    Comments comments;

    @Inject
    Conditions conditions;

    /** The comments of an engagement. */
    public record CommentList(List<CommentView> items) {}

    /** The conditions of an engagement. */
    public record ConditionList(List<ConditionView> items) {}

    /** What a comment becomes, and what is said with it. */
    public record Turn(
            @Nullable CommentState state, @Nullable String text) {}

    /** How a condition was met. */
    public record Met(@Nullable String note) {}

    @GET
    @Path("engagements/{id}/comments")
    @Operation(operationId = "listComments", summary = "The comments of all gates with their answers")
    public CommentList comments(@PathParam("id") String id) {
        return new CommentList(comments.list(id));
    }

    @POST
    @Path("engagements/{id}/gates/{gate}/comments")
    @Operation(operationId = "addComment", summary = "Comment on an item or one of its fields")
    public Response add(@PathParam("id") String id, @PathParam("gate") int gate, Comments.CommentDraft draft) {
        CommentView made = comments.add(id, gate, draft);
        return Versioned.made(Api.ROOT + "engagements/" + id + "/comments", made, made.version());
    }

    @POST
    @Path("comments/{comment}/turn")
    @Operation(operationId = "turnComment", summary = "Its author opens it to the team, or lets it go")
    public Response turn(@PathParam("comment") String comment, @BeanParam Edited edited, Turn turn) {
        return found(comments.turn(comment, edited.version(), turn.state(), turn.text()));
    }

    @POST
    @Path("comments/{comment}/answers")
    @Operation(operationId = "answerComment", summary = "The team agrees, disagrees or asks what is meant")
    public Response answer(@PathParam("comment") String comment, @BeanParam Edited edited, Turn turn) {
        return found(comments.answer(comment, edited.version(), turn.state(), turn.text()));
    }

    @GET
    @Path("engagements/{id}/conditions")
    @Operation(operationId = "listConditions", summary = "The conditions under which gates let it pass")
    public ConditionList conditions(@PathParam("id") String id) {
        return new ConditionList(conditions.list(id));
    }

    @POST
    @Path("conditions/{condition}/closing")
    @Operation(operationId = "closeCondition", summary = "Close a condition; its owner cannot")
    public Response close(@PathParam("condition") String condition, @BeanParam Edited edited, Met met) {
        ConditionView closed = conditions.close(condition, edited.version(), met.note());
        return Versioned.found(closed, closed.version());
    }

    private static Response found(CommentView comment) {
        return Versioned.found(comment, comment.version());
    }
}
