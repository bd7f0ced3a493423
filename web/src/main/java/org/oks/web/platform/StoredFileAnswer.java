package org.oks.web.platform;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.oks.platform.StoredFiles;

/** Sends a file that somebody else uploaded: to be kept, never to be shown or run within this site. */
public final class StoredFileAnswer {
    private StoredFileAnswer() {}

    /** The file, under the name it has where it is used. */
    public static Response of(@Nullable String name, StoredFiles.Content content) {
        StreamingOutput body = out -> Files.copy(content.path(), out);
        return Response.ok(body)
                .type(MediaType.valueOf(content.mediaType()))
                .header("Content-Length", content.size())
                .header("Content-Disposition", disposition(name == null ? "file" : name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
