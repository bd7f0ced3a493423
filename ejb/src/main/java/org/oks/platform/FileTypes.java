package org.oks.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/** Which kinds of file are taken, told from their content, never from what the sender says. */
final class FileTypes {
    static final Set<String> ALLOWED = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "text/plain",
            "text/csv",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet");

    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    /** The media type that the content shows; the name only tells apart what looks alike, such as office files in a ZIP. */
    static String detect(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TIKA.detect(in, name);
        }
    }
}
