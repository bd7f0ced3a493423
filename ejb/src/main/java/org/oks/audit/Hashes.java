package org.oks.audit;

import jakarta.json.spi.JsonProvider;
import org.oks.platform.CanonicalJson;

/** SHA-256 over the canonical form of JSON (RFC 8785), in lower-case hexadecimal. */
final class Hashes {
    static final JsonProvider JSON = CanonicalJson.JSON;

    private Hashes() {}

    static String canonical(String json) {
        return CanonicalJson.canonical(json);
    }

    static String ofCanonical(String json) {
        return sha256(canonical(json));
    }

    static String sha256(String text) {
        return CanonicalJson.sha256(text);
    }

    /** The hash of a link: its place, the link before it and the event it holds. */
    static String link(long seq, String previous, String eventHash) {
        return sha256(seq + ":" + previous + ":" + eventHash);
    }
}
