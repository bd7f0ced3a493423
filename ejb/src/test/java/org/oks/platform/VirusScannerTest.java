package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScannerTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void whatTheScannerFindsIsNamed() throws IOException {
        try (FakeClamd clamd = new FakeClamd(1 << 20)) {
            VirusScanner.Finding found = scan(clamd.address(), "x".repeat(200_000) + FakeClamd.EICAR);
            assertThat(found.state()).isEqualTo(FileState.INFECTED);
            assertThat(found.what()).isEqualTo("Eicar-Test-Signature");
            assertThat(scan(clamd.address(), "x".repeat(200_000)).state()).isEqualTo(FileState.CLEAN);
        }
    }

    @Test
    void whatTheScannerDoesNotTakeIsNotScanned() throws IOException {
        try (FakeClamd clamd = new FakeClamd(10)) {
            assertThat(scan(clamd.address(), "x".repeat(11))).isEqualTo(VirusScanner.Finding.NOT_TAKEN);
        }
    }

    @Test
    void withoutAScannerNothingIsScanned() throws IOException {
        InetSocketAddress gone;
        try (FakeClamd clamd = new FakeClamd(10)) {
            gone = clamd.address();
        }
        assertThat(scan(gone, "x")).isEqualTo(VirusScanner.Finding.NOBODY);
        assertThat(new VirusScanner(Optional::empty).scan(folder)).isEqualTo(VirusScanner.Finding.NOBODY);
        assertThat(new VirusScanner(Optional::empty).isSetUp()).isFalse();
    }

    private VirusScanner.Finding scan(InetSocketAddress clamd, String content) throws IOException {
        return new VirusScanner(() -> Optional.of(clamd)).scan(Files.writeString(folder.resolve("file"), content));
    }
}
