package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementFiles;
import org.oks.platform.StoredFile;
import org.oks.platform.TakenFile;
import org.oks.platform.Text;
import org.oks.web.platform.Creations;
import org.oks.web.platform.MalformedRequest;

/** Files that are meant as evidence or as a record of work. The body is the file itself. */
@Path("engagements/{id}/files")
@RequestScoped
@Tag(name = "claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class FilesResource {
    @Inject
    EngagementFiles files;

    @Inject
    Creations creations;

    @POST
    @Operation(
            operationId = "uploadFile",
            summary = "Upload a file in one piece",
            description =
                    "At most 25 MB, a recording at most 200 MB. Name the hash and name that are answered in evidence"
                            + " or work of this engagement within a day.")
    public Response upload(
            @PathParam("id") String id,
            @QueryParam("name") @Nullable String name,
            @HeaderParam(Creations.KEY) @Nullable String key,
            InputStream body) {
        if (name == null || name.isBlank()) {
            throw new MalformedRequest("name", Text.of("web.name-the-file"));
        }
        try (TakenFile taken = files.take(id, name, body)) {
            Creations.Made<StoredFile> made = creations.make(
                    key,
                    "engagements/" + id + "/files " + name + " " + taken.sentHash(),
                    () -> files.store(id, taken),
                    stored -> stored.hash() + " " + stored.name(),
                    FilesResource::storedBefore);
            return Response.status(made.again() ? Response.Status.OK : Response.Status.CREATED)
                    .entity(made.thing())
                    .build();
        }
    }

    private static StoredFile storedBefore(String hashAndName) {
        int space = hashAndName.indexOf(' ');
        return new StoredFile(hashAndName.substring(0, space), hashAndName.substring(space + 1));
    }
}
