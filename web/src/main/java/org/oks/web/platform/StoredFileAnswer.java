package org.oks.web.platform;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.platform.StoredFiles;

/**
 * Sends a file that somebody else uploaded: to be kept, never to be shown or run within this site. A picture or a PDF may
 * be asked for to be looked at; it then stands in a sandbox, where nothing runs and nothing else is loaded.
 */
public final class StoredFileAnswer {
    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";
    private static final String SHOWN =
            "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private StoredFileAnswer() {}

    /** The file, under the name it has where it is used. */
    public static Response of(@Nullable String name, StoredFiles.Content content) {
        StreamingOutput body = out -> Files.copy(content.path(), out);
        Response.ResponseBuilder answer = Response.ok(body).type(MediaType.valueOf(content.mediaType()));
        headers(name, content, false).forEach(answer::header);
        return answer.build();
    }

    /**
     * The same where no framework answers.
     *
     * @param show whether it was asked for to be looked at; what is no picture and no PDF is sent to be kept all the same
     */
    public static void send(
            @Nullable String name, StoredFiles.Content content, boolean show, HttpServletResponse response)
            throws IOException {
        response.setContentType(content.mediaType());
        headers(name, content, show).forEach(response::setHeader);
        Files.copy(content.path(), response.getOutputStream());
    }

    static Map<String, String> headers(@Nullable String name, StoredFiles.Content content, boolean show) {
        boolean shown = show && content.showable();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Length", Long.toString(content.size()));
        headers.put("Content-Disposition", disposition(shown ? "inline" : "attachment", name == null ? "file" : name));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", shown ? SHOWN : SANDBOX);
        headers.put("Cache-Control", "private, no-store");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Referrer-Policy", "no-referrer");
        return headers;
    }

    private static String disposition(String how, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
