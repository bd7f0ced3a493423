package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.oks.it.server.OksServer;

/** The one form of a page, filled in and sent without a browser. */
final class PageForm {
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final HttpClient client;
    private final URI address;
    private final String page;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private PageForm(HttpClient client, URI address, String page) {
        this.client = client;
        this.address = address;
        this.page = page;
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            fields.put(part(NAME, hidden.group()), part(VALUE, hidden.group()));
        }
    }

    static PageForm open(OksServer server, String path) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        URI address = server.at(path);
        HttpResponse<String> answer =
                send(client, HttpRequest.newBuilder(address).build());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new PageForm(client, address, answer.body());
    }

    String page() {
        return page;
    }

    boolean hasForm() {
        return fields.containsKey("jakarta.faces.ViewState");
    }

    PageForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    Sent send(String button) {
        fields.put(button, button);
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        URI target = URI.create(address.toString().split("\\?", 2)[0]);
        return new Sent(send(
                client,
                HttpRequest.newBuilder(target)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build()));
    }

    /** What came back. */
    record Sent(HttpResponse<String> answer) {
        void leadsTo(String path) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            assertThat(URI.create(answer.headers().firstValue("Location").orElse(""))
                            .getPath())
                    .isEqualTo(path);
        }

        void stays(String text) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains(text);
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String part(Pattern pattern, String tag) {
        Matcher matcher = pattern.matcher(tag);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
