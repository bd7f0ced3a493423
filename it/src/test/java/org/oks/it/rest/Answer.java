package org.oks.it.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;

/** What the server answered. */
record Answer(String request, HttpResponse<byte[]> response) {
    int status() {
        return response.statusCode();
    }

    String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonObject json() {
        return JsonParser.parseString(body()).getAsJsonObject();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String etag() {
        String tag = header("ETag");
        Assertions.assertThat(tag).as("ETag of " + request).isNotEmpty();
        return tag;
    }

    /** The member at {@code facts.id} or {@code items.0.field}. */
    JsonElement at(String path) {
        JsonElement here = json();
        for (String step : path.split("\\.")) {
            JsonElement next = here instanceof JsonArray list
                    ? list.get(Integer.parseInt(step))
                    : here.getAsJsonObject().get(step);
            Assertions.assertThat(next).as(path + " in " + body()).isNotNull();
            here = next;
        }
        return here;
    }

    String text(String path) {
        return at(path).getAsString();
    }

    JsonArray list(String path) {
        return at(path).getAsJsonArray();
    }

    /** The answer when it is an array. */
    JsonArray array() {
        return JsonParser.parseString(body()).getAsJsonArray();
    }

    /** Fails unless the status is this one. */
    Answer is(int status) {
        Assertions.assertThat(status()).as(request + " answered " + body()).isEqualTo(status);
        return this;
    }

    /** Fails unless this is a problem document of this kind, as machines expect it. */
    Answer isProblem(int status, String code) {
        is(status);
        Assertions.assertThat(header("Content-Type")).as(request).startsWith("application/problem+json");
        Assertions.assertThat(text("type")).as(body()).isEqualTo("/problems/" + code);
        Assertions.assertThat(at("status").getAsInt()).isEqualTo(status);
        Assertions.assertThat(text("title")).isNotBlank();
        Assertions.assertThat(text("detail")).isNotBlank();
        return this;
    }
}
