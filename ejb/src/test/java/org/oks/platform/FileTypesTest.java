package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {
    private static final String PDF = "%PDF-1.7\n%...";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aFileIsWhatItsContentSays() throws IOException {
        assertThat(type(PDF, "minutes.pdf")).isEqualTo(FileType.PDF);
        assertThat(type(PDF, "minutes")).isEqualTo(FileType.PDF);
        assertThat(type("a,b\n1,2\n", "list.csv")).isEqualTo(FileType.CSV);
        assertThat(type("Minutes of March.", "minutes.TXT")).isEqualTo(FileType.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "talk.mp3, 'ID3\3\0\0\0\0\0\0', MP3",
        "talk.wav, 'RIFF\44\0\0\0WAVEfmt ', WAV",
        "talk.m4a, '\0\0\0\40ftypM4A ', M4A",
        "talk.flac, 'fLaC\0\0\0\42', FLAC",
        "visit.mp4, '\0\0\0\40ftypmp42', MP4",
        "visit.mp4, '\0\0\0\40ftypisom', MP4",
        "visit.mov, '\0\0\0\40ftypqt  ', MOV"
    })
    void recordingsAreTaken(String name, String content, FileType type) throws IOException {
        assertThat(type(content, name)).isEqualTo(type);
        assertThat(FileType.namesMedia(name)).isTrue();
    }

    @Test
    void aRecordingOfABrowserIsTaken() throws IOException {
        String ebml =
                "\u001aE\u00df\u00a3\u009fB\u0086\u0081\u0001B\u00f7\u0081\u0001B\u00f2\u0081\u0004B\u00f3\u0081\bB\u0082\u0084webm";
        assertThat(type(ebml, "visit.webm")).isEqualTo(FileType.WEBM);
    }

    @ParameterizedTest
    @CsvSource({"minutes.docx", "photo.png", "list.csv", "talk.mp3", "minutes.exe", "minutes.pdf.html"})
    void aNameThatPromisesAnotherKindIsRefused(String name) {
        assertThatThrownBy(() -> type(PDF, name))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("not what its name says")
                .hasMessageContaining(".pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "\u007fELF\u0002\u0001\u0001, minutes.pdf",
        "MZ\u0090\0\u0003\0\0\0, minutes.pdf",
        "MZ\u0090\0\u0003\0\0\0, minutes.txt",
        "#!/bin/sh -x, minutes.txt",
        "<!DOCTYPE html><html><script>alert(1)</script></html>, notes.txt",
        "<html><body onload=alert(1)>, notes.csv",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>, chart.png",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>, chart.svg",
        "alert(1), notes.js",
        "PK\u0003\u0004\u0014\0\0\0, archive.zip",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1, old.doc"
    })
    void whatRunsOrCannotBeCleanedIsRefused(String content, String name) {
        assertThatThrownBy(() -> type(content, name)).isInstanceOf(FileRefused.class);
    }

    @Test
    void aNameSaysNoMoreThanItsEnding() {
        assertThat(FileType.namesNone("a.exe")).isTrue();
        assertThat(FileType.namesNone("a.pdf")).isFalse();
        assertThat(FileType.namesNone("a")).isFalse();
        assertThat(FileType.namesMedia("a.pdf")).isFalse();
        assertThat(FileIntake.shortName("C:\\docs\\a\u202Efdp.exe")).isEqualTo("afdp.exe");
    }

    private FileType type(String content, String name) throws IOException {
        Path file = folder.resolve("content");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        return FileTypes.require(file, name);
    }
}
