package org.oks.platform;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as machines read it (RFC 9457), in the language of the sender. {@link ProblemKinds} says what its type
 * means.
 *
 * @param type where the kind of problem is explained: {@code /problems/gate-not-ready}
 * @param title the kind in a few words
 * @param status the HTTP status
 * @param detail what happened here and what to do, in plain words
 * @param instance the request's path
 * @param items what to mend, line by line
 * @param incident what to tell an administrator when the server is at fault
 * @param language of all these words
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Item> items,
        @Nullable String incident,
        Locale language) {
    /** The media type of problems. */
    public static final String JSON = "application/problem+json";

    /** Looked up once: the methods of {@code Json} search all libraries of the server each time. */
    private static final JsonProvider WRITER = JsonProvider.provider();

    public Problem {
        items = List.copyOf(items);
    }

    /** One thing to mend. */
    public record Item(String field, String text) {}

    /** A problem of the kind named by the code, such as {@code gate-not-ready}, with the request. */
    public static Problem of(String code, int status, Text detail, HttpServletRequest request) {
        Locale language = Languages.of(request);
        return new Problem(
                "/problems/" + code,
                ProblemKinds.text(code, "title").in(language),
                status,
                detail.in(language),
                request.getRequestURI(),
                List.of(),
                null,
                language);
    }

    /** The same with what to mend. */
    public Problem with(List<DomainException.Item> wrong) {
        List<Item> lines = wrong.stream()
                .map(item -> new Item(item.field(), item.text().in(language)))
                .toList();
        return new Problem(type, title, status, detail, instance, lines, incident, language);
    }

    /** The same with the reference under which an administrator finds it. */
    public Problem with(String reference) {
        return new Problem(type, title, status, detail, instance, items, reference, language);
    }

    /** The document, the same whatever media type the sender asked for. */
    public String json() {
        JsonObjectBuilder document = WRITER.createObjectBuilder()
                .add("type", type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", instance);
        if (!items.isEmpty()) {
            JsonArrayBuilder lines = WRITER.createArrayBuilder();
            items.forEach(item -> lines.add(
                    WRITER.createObjectBuilder().add("field", item.field()).add("text", item.text())));
            document.add("items", lines);
        }
        if (incident != null) {
            document.add("incident", incident);
        }
        return document.build().toString();
    }

    /** Answers with the document where no framework does. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setContentType(JSON);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json());
    }
}
