package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aPdfIsTakenWhateverItsName() throws IOException {
        assertThat(type("%PDF-1.7\n%...", "minutes.pdf"))
                .isEqualTo("application/pdf")
                .isIn(FileTypes.ALLOWED);
    }

    @Test
    void aProgramRenamedToPdfIsSeenThrough() throws IOException {
        assertThat(type("\u007fELF\u0002\u0001\u0001", "minutes.pdf")).isNotIn(FileTypes.ALLOWED);
    }

    @Test
    void aPageWithScriptIsNotTaken() throws IOException {
        assertThat(type("<!DOCTYPE html><html><script>alert(1)</script></html>", "notes.txt"))
                .isNotIn(FileTypes.ALLOWED);
        assertThat(type("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", "chart.png"))
                .isNotIn(FileTypes.ALLOWED);
    }

    private String type(String content, String name) throws IOException {
        Path file = folder.resolve("content");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        return FileTypes.detect(file, name);
    }
}
