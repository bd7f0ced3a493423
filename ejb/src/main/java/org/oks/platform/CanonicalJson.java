package org.oks.platform;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** JSON in its canonical form (RFC 8785), in which the same content is the same text, and its SHA-256. */
public final class CanonicalJson {
    /** Looked up once: the methods of {@code Json} search all libraries of the server each time. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private CanonicalJson() {}

    /** The canonical form. */
    public static String canonical(JsonObject json) {
        return canonical(json.toString());
    }

    /** The canonical form of a text in JSON. */
    public static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the canonical form, in lower-case hexadecimal. */
    public static String sha256(JsonObject json) {
        return sha256(canonical(json));
    }

    /** SHA-256 of a text, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An object whose members are what is said: what is null is left out, the rest is written as text. */
    public static Members members() {
        return new Members();
    }

    /** Members of an object, put together one by one. */
    public static final class Members {
        private final JsonObjectBuilder json = JSON.createObjectBuilder();

        private Members() {}

        /** Adds a member as text, unless it is null or blank. */
        public Members add(String name, @Nullable Object value) {
            if (value != null && !value.toString().isBlank()) {
                json.add(name, value.toString());
            }
            return this;
        }

        /** The object. */
        public JsonObject json() {
            return json.build();
        }
    }
}
