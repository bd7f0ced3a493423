package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementFiles;
import org.oks.platform.FileRefused;
import org.oks.platform.StoredFile;
import org.oks.platform.TakenFile;
import org.oks.platform.Text;
import org.oks.platform.UploadView;
import org.oks.web.platform.Api;
import org.oks.web.platform.MalformedRequest;

/** Files that come in pieces of at most 256 KB, so that a lost link costs one piece. */
@Path("engagements/{id}/uploads")
@RequestScoped
@Tag(name = "claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class UploadsResource {
    /** One byte more than is taken, so that the room can say that it is too much. */
    private static final int MOST_READ = 256 * 1024 + 1;

    private static final Pattern DIGEST = Pattern.compile("sha-256=:([A-Za-z0-9+/=]{44}):");

    @Inject
    EngagementFiles files;

    /** What will come. */
    public record Announced(@Nullable String name, @Nullable Long size) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startUpload",
            summary = "Begin to send a file in pieces",
            description = "What is too large, or of a kind that is not taken, is refused here.")
    public Response start(@PathParam("id") String id, Announced announced) {
        if (announced.name() == null || announced.name().isBlank() || announced.size() == null) {
            throw new MalformedRequest("name", Text.of("web.name-and-size"));
        }
        UploadView upload = files.start(id, announced.name(), announced.size());
        return Response.created(URI.create(Api.ROOT + "engagements/" + id + "/uploads/" + upload.id()))
                .entity(upload)
                .build();
    }

    @GET
    @Path("{upload}")
    @Operation(operationId = "getUpload", summary = "How far an upload has come: its next piece begins at offset")
    public UploadView get(@PathParam("id") String id, @PathParam("upload") String upload) {
        return files.upload(id, upload);
    }

    @PUT
    @Path("{upload}/chunks/{offset}")
    @Operation(
            operationId = "sendChunk",
            summary = "Send the next piece of at most 256 KB",
            description = "Content-Digest (RFC 9530) carries its SHA-256. The same piece may be sent again.")
    public UploadView chunk(
            @PathParam("id") String id,
            @PathParam("upload") String upload,
            @PathParam("offset") long offset,
            @HeaderParam("Content-Digest") @Nullable String digest,
            InputStream body) {
        Matcher sha256 = DIGEST.matcher(digest == null ? "" : digest.strip());
        if (!sha256.matches()) {
            throw new MalformedRequest("Content-Digest", Text.of("web.digest"));
        }
        try {
            byte[] expected = Base64.getDecoder().decode(sha256.group(1));
            return files.chunk(id, upload, offset, body.readNBytes(MOST_READ), expected);
        } catch (IllegalArgumentException noBase64) {
            throw new MalformedRequest("Content-Digest", Text.of("web.digest"));
        } catch (IOException lost) {
            throw new UncheckedIOException("The piece did not arrive", lost);
        }
    }

    @POST
    @Path("{upload}/completion")
    @Operation(
            operationId = "completeUpload",
            summary = "Have the pieces stored as one file",
            description = "Name the hash and name that are answered in evidence or work. A file that is refused ends"
                    + " its upload.")
    public Response complete(@PathParam("id") String id, @PathParam("upload") String upload) {
        Optional<StoredFile> before = files.uploaded(id, upload);
        if (before.isPresent()) {
            return Response.ok(before.get()).build();
        }
        try (TakenFile taken = files.take(id, upload)) {
            StoredFile stored = files.store(id, taken);
            files.drop(id, upload);
            return Response.status(Response.Status.CREATED).entity(stored).build();
        } catch (FileRefused refused) {
            files.drop(id, upload);
            throw refused;
        }
    }

    @DELETE
    @Path("{upload}")
    @Operation(operationId = "endUpload", summary = "End an upload that is not wanted; what was stored stays")
    public Response end(@PathParam("id") String id, @PathParam("upload") String upload) {
        files.drop(id, upload);
        return Response.noContent().build();
    }
}
