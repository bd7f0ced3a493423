package org.oks.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.oks.platform.Text;

/** The content of a decision table's file, as it came: a text in UTF-8 of bearable size. */
record RuleTableFile(String xml) {
    /** The shipped tables have 4 to 40 KB. */
    static final int MOST_BYTES = 200 * 1024;

    static RuleTableFile of(InputStream sent) {
        try {
            byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw RuleTableRefused.tooLarge(MOST_BYTES);
            }
            return new RuleTableFile(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new RuleTableRefused(Text.of("workflow.rules.not-utf8"));
        } catch (IOException e) {
            throw new UncheckedIOException("The file did not arrive", e);
        }
    }

    String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
