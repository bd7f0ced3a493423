package org.oks.cockpit;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The answer at a shut door: 403 with the reason, as Camunda's own errors look, so that Cockpit shows the text; as a
 * small page where a person opened an address.
 */
final class Refusal {
    private Refusal() {}

    static void send(HttpServletResponse response, Doors.Answer answer, boolean page) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding("UTF-8");
        if (page) {
            response.setContentType("text/html");
            // the style sheets of the pages, which anybody may read
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
            response.getWriter().write("""
                    <!DOCTYPE html><html lang="en"><head><title>Not open - OKS Engagements</title>\
                    <meta name="viewport" content="width=device-width,initial-scale=1">\
                    <link rel="stylesheet" href="/jakarta.faces.resource/tokens.css.xhtml?ln=css">\
                    <link rel="stylesheet" href="/jakarta.faces.resource/components.css.xhtml?ln=css"></head>\
                    <body><main class="page narrow"><h1>Not open</h1><p>%s</p>\
                    <p class="row wrap acts"><a class="btn p" href="/">Go to my work</a></p></main></body></html>""".formatted(text(answer)));
        } else {
            response.setContentType("application/json");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("type", type(answer))
                            .add("message", text(answer))
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

    static String text(Doors.Answer answer) {
        return switch (answer) {
            case NOT_FOR_YOU -> "Cockpit is for managers and administrators. Your own work is under My work.";
            case NOT_OFFERED ->
                "This part of Camunda is not offered here. Accounts are kept under People, tasks under My work.";
            case ADMINISTRATORS_ONLY ->
                "Only an administrator retries, suspends and activates jobs. Nothing was changed.";
            default ->
                "This cannot be changed in Cockpit: the engagement's own pages change it, so that the rules are checked"
                        + " and the change is on record. An administrator may retry, suspend and activate jobs here."
                        + " Nothing was changed.";
        };
    }
}
