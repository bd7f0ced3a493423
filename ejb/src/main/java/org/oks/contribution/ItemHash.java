package org.oks.contribution;

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

/** SHA-256 over the canonical form (RFC 8785) of what an item of evidence says: what a reviewer weighs. */
final class ItemHash {
    private static final JsonProvider JSON = JsonProvider.provider();

    private ItemHash() {}

    /** Where the item stands and who added it is not weighed, so it is left out. */
    static String of(EvidenceView item) {
        JsonObjectBuilder said = JSON.createObjectBuilder();
        add(said, "kind", item.kind().name());
        add(said, "direction", item.direction().name());
        add(said, "title", item.title());
        add(said, "text", item.text());
        add(said, "link", item.link());
        add(said, "fileHash", item.fileHash());
        add(said, "source", item.source());
        add(said, "locator", item.locator());
        try {
            byte[] canonical = new JsonCanonicalizer(said.build().toString())
                    .getEncodedString()
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(JsonObjectBuilder said, String name, @Nullable String value) {
        if (value != null) {
            said.add(name, value);
        }
    }
}
