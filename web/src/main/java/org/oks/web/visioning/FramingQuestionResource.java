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
import org.oks.visioning.FramingDraft;
import org.oks.visioning.FramingQuestions;
import org.oks.visioning.FramingView;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Versioned;

/** The framing question of an engagement. */
@Path("engagements/{id}/framing-question")
@RequestScoped
@Tag(name = "visioning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FramingQuestionResource {
    @Inject
    FramingQuestions questions;

    @GET
    @Operation(
            operationId = "getFramingQuestion",
            summary = "The framing question, and the answers to the programme's two questions")
    public Response get(@PathParam("id") String id) {
        FramingView view = questions.find(id).orElseThrow(() -> new NotFound(Text.of("visioning.no.framing", id)));
        return Versioned.found(view, view.version());
    }

    @PUT
    @Operation(
            operationId = "writeFramingQuestion",
            summary = "Write the framing question and the answers down",
            description =
                    "The first needs If-None-Match: *, a change If-Match. What is incomplete is kept all the same;"
                            + " the step says what is missing.")
    public Response write(@PathParam("id") String id, @BeanParam Edited edited, FramingDraft draft) {
        FramingView view = questions.write(id, edited.versionOrNone(), draft);
        return Versioned.found(view, view.version());
    }
}
