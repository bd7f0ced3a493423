package org.oks.web.learning;

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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.learning.Moment;
import org.oks.learning.StrengthDraft;
import org.oks.learning.StrengthView;
import org.oks.learning.Strengths;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Edited;
import org.oks.web.platform.Params;
import org.oks.web.platform.Versioned;

/** How sure I am of my own skills: for me and my lead. */
@Path("engagements/{id}/my-strength/{moment}")
@RequestScoped
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StrengthResource {
    @Inject
    Strengths strengths;

    @GET
    @Operation(operationId = "getMyStrength", summary = "What I said at START or at CLOSING")
    public Response get(@PathParam("id") String id, @PathParam("moment") String moment) {
        return found(strengths
                .mine(id, moment(moment))
                .orElseThrow(() -> new NotFound(Text.of("learning.no.strength", moment, id))));
    }

    @PUT
    @Operation(
            operationId = "rateMyStrength",
            summary = "Rate my own strength at START or at CLOSING",
            description = "Six skills, each from 1 to 5. The first needs If-None-Match: *, a change If-Match.")
    public Response rate(
            @PathParam("id") String id,
            @PathParam("moment") String moment,
            @BeanParam Edited edited,
            StrengthDraft draft) {
        return found(strengths.rate(id, moment(moment), edited.versionOrNone(), draft));
    }

    private static Moment moment(String moment) {
        return Objects.requireNonNull(Params.choice(Moment.class, "moment", moment));
    }

    private static Response found(StrengthView view) {
        return Versioned.found(view, view.version());
    }
}
