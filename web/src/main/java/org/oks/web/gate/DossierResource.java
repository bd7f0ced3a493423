package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.oks.dossier.Dossier;
import org.oks.dossier.Dossiers;
import org.oks.platform.Languages;

/** The dossier of a decided round, to be kept. */
@Path("engagements/{id}/gates")
@RequestScoped
@Tag(name = "gates")
public class DossierResource {
    private static final String ZIP = "application/zip";

    @Inject
    Dossiers dossiers;

    @GET
    @Path("{gate}/rounds/{round}/dossier")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getDossier",
            summary = "The dossier of a decided round: a PDF and canonical JSON in a ZIP",
            description =
                    "Who took it is kept on record. Evidence that is restricted stands in it by code and hash alone,"
                            + " for every reader.")
    public Response take(
            @PathParam("id") String id,
            @PathParam("gate") int gate,
            @PathParam("round") int round,
            @Context HttpServletRequest request) {
        Dossier dossier = dossiers.take(id, gate, round, Languages.of(request));
        StreamingOutput body = dossier::writeTo;
        return Response.ok(body, ZIP)
                .header("Content-Disposition", "attachment; filename=\"" + dossier.fileName() + "\"")
                .header("Content-Language", Languages.of(request).toLanguageTag())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
