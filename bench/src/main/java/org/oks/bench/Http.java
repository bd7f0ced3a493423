package org.oks.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Somebody who sends requests to a server. */
final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI server;
    private final List<String> headers;

    Http(URI server, String... headers) {
        this.server = server;
        this.headers = List.of(headers);
    }

    /** Signs a person of OKS in. */
    static Http signIn(URI server, String person, String password) {
        String token = new Http(server)
                .post("api/v1/sessions", "{'name':'" + person + "','password':'" + password + "'}")
                .expect(201)
                .json()
                .getString("token");
        return new Http(server, "Authorization", "Bearer " + token);
    }

    /** What came back. */
    record Answer(String request, int status, String etag, String body) {
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException(request + " answered " + status + ", not " + wanted + ": " + body);
            }
            return this;
        }

        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    /** What a page or a part of one weighs on the wire, to a browser that takes gzip. */
    record Weighed(double kilobytes, String cacheControl, String text) {}

    Weighed weigh(String path) {
        List<String> all = new ArrayList<>(headers);
        all.addAll(List.of("Accept-Encoding", "gzip"));
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .headers(all.toArray(String[]::new))
                .timeout(Duration.ofMinutes(2))
                .build();
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + response.statusCode());
            }
            byte[] body = response.body();
            boolean zipped =
                    response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            try (InputStream in =
                    zipped ? new GZIPInputStream(new ByteArrayInputStream(body)) : new ByteArrayInputStream(body)) {
                return new Weighed(
                        body.length / 1024.0,
                        response.headers().firstValue("Cache-Control").orElse(""),
                        new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    /** @param json with apostrophes for quotes */
    Answer post(String path, String json, String... more) {
        return sendJson("POST", path, json, more);
    }

    Answer put(String path, String json, String... more) {
        return sendJson("PUT", path, json, more);
    }

    private Answer sendJson(String method, String path, String json, String... more) {
        String[] all = Arrays.copyOf(more, more.length + 2);
        all[more.length] = "Content-Type";
        all[more.length + 1] = "application/json";
        return send(method, path, json.replace('\'', '"'), all);
    }

    /** Sends a file as a form does. */
    Answer upload(String path, String name, String content) {
        String form = "--oks-bench\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" + name
                + "\"\r\nContent-Type: text/xml\r\n\r\n" + content + "\r\n--oks-bench--\r\n";
        return send("POST", path, form, "Content-Type", "multipart/form-data; boundary=oks-bench");
    }

    /** True when the path answers with what was asked for or the way to it; false also while nobody listens. */
    boolean answers(String path) {
        try {
            return get(path).status() < 400;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Sends a file as it is. */
    Answer upload(String path, Path file) throws IOException {
        return send("POST", path, BodyPublishers.ofFile(file), "Content-Type", "application/octet-stream");
    }

    private Answer send(String method, String path, String body, String... more) {
        return send(method, path, BodyPublishers.ofString(body), more);
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, String... more) {
        List<String> all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, body)
                .timeout(Duration.ofMinutes(2));
        if (!all.isEmpty()) {
            request.headers(all.toArray(String[]::new));
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String etag = response.headers().firstValue("ETag").orElse("");
            return new Answer(method + " " + path, response.statusCode(), etag, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
