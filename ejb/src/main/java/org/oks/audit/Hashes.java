package org.oks.audit;

import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** SHA-256 over the canonical form of JSON (RFC 8785), in lower-case hexadecimal. */
final class Hashes {
    /** Looked up once: the methods of {@code Json} search all libraries of the server each time. */
    static final JsonProvider JSON = JsonProvider.provider();

    private Hashes() {}

    static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String ofCanonical(String json) {
        return sha256(canonical(json));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of a link: its place, the link before it and the event it holds. */
    static String link(long seq, String previous, String eventHash) {
        return sha256(seq + ":" + previous + ":" + eventHash);
    }
}
