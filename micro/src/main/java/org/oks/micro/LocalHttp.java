package org.oks.micro;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Asks the server on this machine. */
final class LocalHttp {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    private final String address;

    LocalHttp(int port) {
        address = "http://localhost:" + port;
    }

    String address() {
        return address;
    }

    HttpResponse<String> get(String path, Duration patience, Map<String, String> headers) throws IOException {
        return get(path, patience, headers, HttpResponse.BodyHandlers.ofString());
    }

    /** The same, for an answer that is read while it comes. */
    HttpResponse<InputStream> open(String path, Duration patience, Map<String, String> headers) throws IOException {
        return get(path, patience, headers, HttpResponse.BodyHandlers.ofInputStream());
    }

    private <T> HttpResponse<T> get(
            String path, Duration patience, Map<String, String> headers, HttpResponse.BodyHandler<T> body)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(patience);
        headers.forEach(request::header);
        try {
            return client.send(request.build(), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while asking " + address + path, e);
        }
    }
}
