package org.oks.web.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException;

/**
 * What went wrong, as machines read it (RFC 9457).
 *
 * @param type a reference that names the kind of problem: {@code /problems/gate-not-ready}
 * @param title the kind in a few words
 * @param status the HTTP status
 * @param detail what happened here and what to do, in plain words
 * @param instance the request's path
 * @param items what to mend, line by line
 * @param incident what to tell an administrator when the server is at fault
 */
@Schema(name = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<Item> items,
        @Nullable String incident) {
    /** The media type of problems. */
    public static final String JSON = "application/problem+json";

    private static final Jsonb WRITER = JsonbBuilder.create();

    /** One thing to mend. */
    @Schema(name = "ProblemItem")
    public record Item(String field, String text) {}

    /** A problem of the kind named by the code, such as {@code gate-not-ready}. */
    static Problem of(String code, int status, String detail, String instance) {
        return new Problem("/problems/" + code, title(code), status, detail, instance, null, null);
    }

    Problem with(List<DomainException.Item> wrong) {
        List<Item> lines =
                wrong.stream().map(item -> new Item(item.field(), item.text())).toList();
        return new Problem(type, title, status, detail, instance, lines.isEmpty() ? null : lines, incident);
    }

    Problem with(String reference) {
        return new Problem(type, title, status, detail, instance, items, reference);
    }

    /** The document, the same whatever media type the sender asked for. */
    String json() {
        return WRITER.toJson(this);
    }

    Response.ResponseBuilder answer() {
        return Response.status(status).type(JSON).entity(json());
    }

    private static String title(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }
}
