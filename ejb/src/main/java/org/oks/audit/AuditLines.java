package org.oks.audit;

import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CanonicalJson;

/**
 * The chain as lines of JSON, for whoever checks it without this program. First what it is and the head; then a line for
 * each link with its event, the salt and what the event says, unless that was erased; last how many there were, so that a
 * file that was cut is found. How the hashes are reckoned stands in ADR 0006.
 */
final class AuditLines {
    private final Writer out;
    private long lines;

    AuditLines(Writer out) {
        this.out = out;
    }

    void begin(AuditChain.Head head) {
        JsonObjectBuilder json = CanonicalJson.JSON
                .createObjectBuilder()
                .add("format", "oks-audit")
                .add("version", 1)
                .add(
                        "head",
                        CanonicalJson.JSON
                                .createObjectBuilder()
                                .add("seq", head.seq())
                                .add("hash", head.hash()));
        write(json.build().toString());
    }

    void link(AuditPages.Sealed sealed) {
        lines++;
        AuditEvent event = sealed.event();
        String begin = CanonicalJson.JSON
                .createObjectBuilder()
                .add("seq", sealed.seq())
                .add("previous", sealed.previousHash())
                .add("hash", sealed.hash())
                .add("eventHash", event == null ? "" : event.hash())
                .build()
                .toString();
        // the event and what it says are JSON already
        write(begin.substring(0, begin.length() - 1)
                + ",\"event\":" + (event == null ? "null" : event.canonical())
                + payload(sealed.payload()) + "}");
    }

    private static String payload(@Nullable AuditPayload payload) {
        if (payload == null) {
            return ",\"salt\":null,\"payload\":null";
        }
        String body = payload.body();
        return ",\"salt\":\"" + payload.salt() + "\",\"payload\":" + (body == null ? "null" : body);
    }

    long end() {
        write("{\"links\":" + lines + "}");
        return lines;
    }

    private void write(String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("The export could not be written", e);
        }
    }
}
