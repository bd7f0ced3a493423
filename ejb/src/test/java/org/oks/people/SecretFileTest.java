package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
    @Test
    void onlyTheOwnerReadsIt(@TempDir Path folder) throws IOException {
        SecretFile file = new SecretFile(folder.resolve("new/first-admin.token"));
        assertThat(file.lines()).isEmpty();
        file.write(List.of("one"));
        file.write(List.of("two"));
        assertThat(file.lines()).containsExactly("two");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        file.delete();
        assertThat(file.path()).doesNotExist();
    }
}
