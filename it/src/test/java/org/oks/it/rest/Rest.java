package org.oks.it.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.oks.it.server.Site;

/** Somebody who uses the interface for machines. */
final class Rest {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Map<String, Rest> SIGNED_IN = new ConcurrentHashMap<>();

    private final URI server;
    private final List<String> headers;

    private Rest(URI server, List<String> headers) {
        this.server = server;
        this.headers = List.copyOf(headers);
    }

    /** Nobody in particular. */
    static Rest anonymous(Site server) {
        return new Rest(server.address(), List.of());
    }

    /** One of the people of the demonstration, signed in once for the life of the server. */
    static Rest as(Site server, String person) {
        return SIGNED_IN.computeIfAbsent(server.address() + " " + person, key -> signIn(server, person));
    }

    static Rest signIn(Site server, String person) {
        return signIn(server, person, password(server));
    }

    static Rest signIn(Site server, String person, String password) {
        Answer answer = anonymous(server)
                .post("sessions", "{'name':'" + person + "','password':'" + password + "'}")
                .is(201);
        return new Rest(server.address(), List.of("Authorization", "Bearer " + answer.text("token")));
    }

    /** The password of all people of the demonstration, as its operator reads it in the data folder. */
    static String password(Site server) {
        try {
            String line = Files.readAllLines(server.data().resolve("demo-sign-ins.txt"))
                    .get(0)
                    .strip();
            return line.substring(line.lastIndexOf(' ') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer get(String path, String... more) {
        return send("GET", path, BodyPublishers.noBody(), more);
    }

    /** @param json with apostrophes for quotes, so that tests can be read */
    Answer post(String path, String json, String... more) {
        return sendJson("POST", path, json, more);
    }

    Answer put(String path, String json, String... more) {
        return sendJson("PUT", path, json, more);
    }

    Answer upload(String path, byte[] content, String... more) {
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(content),
                with(more, "Content-Type", "application/octet-stream"));
    }

    Answer sendJson(String method, String path, String json, String... more) {
        return send(
                method,
                path,
                BodyPublishers.ofString(json.replace('\'', '"'), StandardCharsets.UTF_8),
                with(more, "Content-Type", "application/json"));
    }

    Answer send(String method, String path, HttpRequest.BodyPublisher body, String... more) {
        URI address = server.resolve(path.startsWith("/") ? path : "/api/v1/" + path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).method(method, body).timeout(Duration.ofMinutes(2));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        if (more.length > 0) {
            request.headers(more);
        }
        try {
            return new Answer(
                    method + " " + path, CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String[] with(String[] headers, String... more) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
