package org.oks.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.governance.ClientRole;
import org.oks.governance.TermsTemplateView;
import org.oks.governance.TermsTemplates;
import org.oks.platform.Languages;
import org.oks.platform.Text;
import org.oks.web.platform.Api;
import org.oks.web.platform.Creations;
import org.oks.web.platform.MalformedRequest;
import org.oks.web.platform.Spool;
import org.oks.web.platform.StoredFileAnswer;

/** Templates of terms of reference: one for each role comes with the release, an administrator brings others. */
@Path("terms-templates")
@RequestScoped
@Tag(name = "governance")
@Produces(MediaType.APPLICATION_JSON)
public class TermsTemplatesResource {
    @Inject
    TermsTemplates templates;

    @Inject
    Creations creations;

    /** All that were brought. */
    public record Brought(List<TermsTemplateView> items) {}

    @GET
    @Operation(operationId = "listTermsTemplates", summary = "Templates that were brought, by role, the newest first")
    public Brought list() {
        return new Brought(templates.list());
    }

    @GET
    @Path("{role}")
    @Produces(WordAnswer.DOCX)
    @Operation(operationId = "getShippedTermsTemplate", summary = "The template of a role that comes with the release")
    public Response shipped(@PathParam("role") ClientRole role, @Context HttpServletRequest request) {
        return WordAnswer.of(
                "template-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                templates.shipped(role, Languages.of(request)));
    }

    @POST
    @Path("{role}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "bringTermsTemplate",
            summary = "Bring a template of a role, which is filled in from then on",
            description = "The body is the DOCX. It is refused when it names a placeholder that nobody can fill in.")
    public Response bring(
            @PathParam("role") ClientRole role,
            @QueryParam("name") @Nullable String name,
            @HeaderParam(Creations.KEY) @Nullable String key,
            InputStream body) {
        if (name == null || name.isBlank()) {
            throw new MalformedRequest("name", Text.of("web.name-the-file"));
        }
        try (Spool spool = Spool.of(body)) {
            Creations.Made<TermsTemplateView> made = creations.make(
                    key,
                    "terms-templates/" + role + " " + name + " " + spool.hash(),
                    () -> templates.bring(role, name, spool.open()),
                    view -> Integer.toString(view.number()),
                    number -> templates.view(role, Integer.parseInt(number)));
            TermsTemplateView view = made.thing();
            return made.answer(Api.ROOT + "terms-templates/" + role + "/" + view.number(), view.number())
                    .build();
        }
    }

    @GET
    @Path("{role}/{number}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getTermsTemplate", summary = "A template that was brought")
    public Response file(@PathParam("role") ClientRole role, @PathParam("number") int number) {
        return StoredFileAnswer.of(templates.view(role, number).fileName(), templates.file(role, number));
    }
}
