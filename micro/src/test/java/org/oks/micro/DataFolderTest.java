package org.oks.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @Test
    void aNewOneIsItsOwnersAlone(@TempDir Path folder) throws IOException {
        DataFolder data = new DataFolder(folder.resolve("some/where"));
        data.prepare();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                .isEqualTo("rwx------");
        assertThat(data.runtime()).isDirectory();
        assertThat(data.holdsDatabase()).isFalse();
    }

    @Test
    void aFileInItsPlaceIsAPlainEnding(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new DataFolder(file).prepare())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--data");
    }

    @Test
    void whatAKilledServerLeftIsClearedAndOurJarsStay(@TempDir Path folder) throws IOException {
        Path domain = Files.createDirectories(folder.resolve("config")).resolve("domain.xml");
        Files.createFile(domain);
        Files.createDirectories(folder.resolve("applications/oks"));
        Path jar = Files.createFile(folder.resolve("kernel.jar"));
        UnpackedRuntime.clean(folder);
        assertThat(folder).isDirectoryNotContaining(p -> Files.isDirectory(p));
        assertThat(jar).exists();
    }

    @Test
    void theRunningServerIsKnownByItsFile(@TempDir Path folder) throws IOException {
        DataFolder data = new DataFolder(folder);
        assertThat(RunningServer.read(data.server())).isEmpty();
        RunningServer.write(data.server(), 8300);
        assertThat(RunningServer.read(data.server()))
                .contains(new RunningServer(8300, ProcessHandle.current().pid()));
    }
}
