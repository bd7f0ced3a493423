package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Whether every file that the tables know of lies in the data folder, whole. */
@ApplicationScoped
public class StoredFilesCheck {
    @Inject
    TablePages tables;

    private record Known(String hash, long size) {}

    /**
     * Looks at every file.
     *
     * @param findings takes what is wrong
     * @return how many files there are
     */
    public long look(Consumer<String> findings) {
        return tables.each(
                "select hash, size_bytes from platform_file where hash > ?",
                "hash",
                row -> new Known(row.getString(1), row.getLong(2)),
                page -> page.forEach(known -> look(known, findings)));
    }

    private static void look(Known known, Consumer<String> findings) {
        Path place = StoredFiles.place(known.hash());
        try {
            if (!Files.isRegularFile(place)) {
                findings.accept("File " + known.hash() + " is on record, but not in the data folder.");
            } else if (Files.size(place) != known.size()) {
                findings.accept("File " + known.hash() + " has " + Files.size(place) + " bytes instead of "
                        + known.size() + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
