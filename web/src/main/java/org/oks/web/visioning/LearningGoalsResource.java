package org.oks.web.visioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.visioning.LearningDraft;
import org.oks.visioning.LearningGoals;
import org.oks.visioning.LearningView;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** Learning challenges and goals of an engagement. */
@Path("engagements/{id}/learning-goals")
@RequestScoped
@Tag(name = "visioning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LearningGoalsResource {
    @Inject
    LearningGoals learning;

    @GET
    @Operation(
            operationId = "getLearningGoals",
            summary = "Learning challenges, the most important first, and learning goals")
    public Response get(@PathParam("id") String id) {
        LearningView view = learning.find(id).orElseThrow(() -> new NotFound(Text.of("visioning.no.learning", id)));
        return Versioned.found(view, view.version());
    }

    @PUT
    @Operation(
            operationId = "writeLearningGoals",
            summary = "Write learning challenges and goals down",
            description =
                    "The first needs If-None-Match: *, a change If-Match. What is incomplete is kept all the same;"
                            + " the step says what is missing.")
    public Response write(@PathParam("id") String id, @BeanParam Edited edited, LearningDraft draft) {
        LearningView view = learning.write(id, edited.versionOrNone(), draft);
        return Versioned.found(view, view.version());
    }
}
