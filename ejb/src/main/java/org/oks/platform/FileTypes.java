package org.oks.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** What kind a file is, told from its content, never from what the sender says. */
final class FileTypes {
    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    /** The media type that the content shows; the name only tells apart what looks alike, such as office files in a ZIP. */
    static String detect(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return TIKA.detect(in, name);
        }
    }

    /**
     * The kind of the file.
     *
     * @throws FileRefused when it is not taken, or its name promises another
     */
    static FileType require(Path file, String name) throws IOException {
        String mediaType = detect(file, name);
        FileType type = FileType.of(mediaType).orElseThrow(() -> FileRefused.ofKind(name, mediaType));
        if (!type.fits(name)) {
            throw FileRefused.otherThanNamed(name, mediaType, type.extensions());
        }
        return type;
    }
}
