package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.gate.CommentView;
import org.oks.gate.Comments;
import org.oks.gate.ConditionView;
import org.oks.gate.Conditions;

/** What stands with an engagement across its gates: the reviewers' comments, and the conditions. */
@Path("engagements")
@RequestScoped
@Tag(name = "gates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EngagementCommentsResource {
    @Inject
    Comments comments;

    @Inject
    Conditions conditions;

    /** The comments of an engagement. */
    public record CommentList(List<CommentView> items) {}

    /** The conditions of an engagement. */
    public record ConditionList(List<ConditionView> items) {}

    @GET
    @Path("{id}/comments")
    @Operation(operationId = "listComments", summary = "The comments of all gates with their answers")
    public CommentList comments(@PathParam("id") String id) {
        return new CommentList(comments.list(id));
    }

    @GET
    @Path("{id}/conditions")
    @Operation(operationId = "listConditions", summary = "The conditions under which gates let it pass")
    public ConditionList conditions(@PathParam("id") String id) {
        return new ConditionList(conditions.list(id));
    }
}
