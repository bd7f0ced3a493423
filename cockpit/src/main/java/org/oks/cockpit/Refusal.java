package org.oks.cockpit;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.oks.platform.Languages;
import org.oks.platform.Text;

/**
 * The answer at a shut door: 403 with the reason, as Camunda's own errors look, so that Cockpit shows the text; as a
 * small page where a person opened an address.
 */
final class Refusal {
    private Refusal() {}

    static void send(HttpServletRequest request, HttpServletResponse response, Doors.Answer answer, boolean page)
            throws IOException {
        Locale language = Languages.of(request);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setCharacterEncoding("UTF-8");
        if (page) {
            response.setContentType("text/html");
            // the style sheets of the pages, which anybody may read
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
            response.getWriter().write("""
                    <!DOCTYPE html><html lang="%1$s"><head><title>%2$s - OKS Engagements</title>\
                    <meta name="viewport" content="width=device-width,initial-scale=1">\
                    <link rel="stylesheet" href="/jakarta.faces.resource/tokens.css.xhtml?ln=css">\
                    <link rel="stylesheet" href="/jakarta.faces.resource/components.css.xhtml?ln=css"></head>\
                    <body><main class="page narrow"><h1>%2$s</h1><p>%3$s</p>\
                    <p class="row wrap acts"><a class="btn p" href="/">%4$s</a></p></main></body></html>""".formatted(
                            language.toLanguageTag(),
                            Text.of("cockpit.title").in(language),
                            text(answer).in(language),
                            Text.of("cockpit.home").in(language)));
        } else {
            response.setContentType("application/json");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("type", type(answer))
                            .add("message", text(answer).in(language))
                            .build()
                            .toString());
        }
    }

    private static String type(Doors.Answer answer) {
        return switch (answer) {
            case NOT_FOR_YOU -> "cockpit-not-for-you";
            case NOT_OFFERED -> "cockpit-not-offered";
            case ADMINISTRATORS_ONLY -> "cockpit-administrators-only";
            default -> "changes-go-through-use-cases";
        };
    }

    static Text text(Doors.Answer answer) {
        return switch (answer) {
            case NOT_FOR_YOU -> Text.of("cockpit.not-for-you");
            case NOT_OFFERED -> Text.of("cockpit.not-offered");
            case ADMINISTRATORS_ONLY -> Text.of("cockpit.administrators-only");
            default -> Text.of("cockpit.shut");
        };
    }
}
