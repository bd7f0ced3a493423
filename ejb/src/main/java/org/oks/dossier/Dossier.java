package org.oks.dossier;

import jakarta.json.JsonObject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.oks.gate.PackCopy;
import org.oks.platform.CanonicalJson;
import org.oks.platform.Text;

/**
 * One decided round as a file: a PDF to read, the pack and the record as canonical JSON, and the checksums of all three.
 * It is written as it goes; no more than a page of the PDF is kept at once.
 */
public final class Dossier {
    private final PackCopy pack;
    private final JsonObject record;
    private final Map<String, Text> checks;
    private final Locale language;

    Dossier(PackCopy pack, JsonObject record, Map<String, Text> checks, Locale language) {
        this.pack = pack;
        this.record = record;
        this.checks = checks;
        this.language = language;
    }

    /** What the file is called. */
    public String fileName() {
        return "%s-gate-%d-round-%d-dossier.zip"
                .formatted(record.getString("engagement"), record.getInt("gate"), record.getInt("round"));
    }

    /** Writes the file, always in the same order. The stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        StringBuilder sums = new StringBuilder();
        add(zip, "dossier.pdf", sums, entry -> new Printed(record, pack.json(), checks, language, fileName())
                .to(entry));
        add(zip, pack.name(), sums, entry -> entry.write(pack.body().getBytes(StandardCharsets.UTF_8)));
        String canonical = CanonicalJson.canonical(record);
        add(zip, "decision.json", sums, entry -> entry.write(canonical.getBytes(StandardCharsets.UTF_8)));
        begin(zip, "SHA256SUMS");
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** Writes one entry. */
    private interface Content {
        void to(OutputStream entry) throws IOException;
    }

    private void add(ZipOutputStream zip, String name, StringBuilder sums, Content content) throws IOException {
        begin(zip, name);
        DigestOutputStream entry = new DigestOutputStream(new StaysOpen(zip), sha256());
        content.to(entry);
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(entry.getMessageDigest().digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        Instant taken = Instant.parse(record.getJsonObject("taken").getString("at"));
        entry.setTimeLocal(LocalDateTime.ofInstant(taken, ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever writes an entry may close it; the file goes on. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
