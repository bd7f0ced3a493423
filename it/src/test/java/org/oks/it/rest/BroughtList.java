package org.oks.it.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oks.it.server.OksServer;

/** A projects list that somebody brought with the form of its page. */
final class BroughtList {
    private static final Pattern FIELD = Pattern.compile("<input[^>]*name=\"jakarta.faces.ViewState\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("list\\.xhtml\\?id=([0-9a-f-]{36})");
    private static final String BOUNDARY = "between-two-parts";
    private static final String CSV = "id,project_name,countryshortname\nP900001,A project,Republic of India\n";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI page;
    private final String token;

    private BroughtList(OksServer server, String person) {
        page = server.at("/operation/lists.xhtml");
        token = Rest.anonymous(server)
                .post("sessions", "{'name':'" + person + "','password':'" + Rest.password(server) + "'}")
                .is(201)
                .text("token");
    }

    /** The id of the list. */
    static String by(OksServer server, String person) {
        return new BroughtList(server, person).id();
    }

    private String id() {
        String form = send(request().GET()).body();
        String body = part("bring", "", "bring")
                + part("jakarta.faces.ViewState", "", found(VALUE, found(FIELD, form)))
                + part("send", "", "send")
                + part("file", "; filename=\"list.csv\"\r\nContent-Type: text/csv", CSV)
                + "--" + BOUNDARY + "--\r\n";
        HttpResponse<String> sent = send(request()
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return found(ID, sent.headers().firstValue("Location").orElse(sent.body()));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(page).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String part(String name, String more, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }
}
