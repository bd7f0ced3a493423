package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for files, whether they come by a form, in one request or in pieces. What is sent is kept aside, told by
 * its content, freed of metadata and scanned, all before any transaction begins, since a slow sender and a large file
 * would hold it open.
 */
@ApplicationScoped
public class FileIntake {
    static final int LONGEST_NAME = 200;

    @Inject
    VirusScanner scanner;

    @Inject
    Event<FileTurnedAway> turnedAway;

    /** What a room asks of a file before it is taken in; it throws the rule that is broken. */
    @FunctionalInterface
    public interface Check {
        /** Looks at the file. */
        void look(Path file) throws IOException;
    }

    /**
     * Takes a file in.
     *
     * @param place what it is meant for, such as the id of an engagement
     * @param name as the sender calls it; folders are cut off
     * @throws FileRefused when it is empty, too large, unsafe, or of a kind that is not taken
     */
    public TakenFile take(@Nullable String place, String name, InputStream content, Check check) {
        String shortName = shortName(name);
        try {
            Path sent = temporary("sent");
            try {
                copy(content, sent, shortName, mostBytes(shortName));
                check.look(sent);
                return look(shortName, sent, null);
            } finally {
                Files.deleteIfExists(sent);
            }
        } catch (FileRefused refused) {
            throw told(place, shortName, refused);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be taken in", e);
        }
    }

    /** The same for a file that came in pieces. */
    TakenFile take(String place, String name, Path whole, String upload) {
        try {
            return look(name, whole, upload);
        } catch (NoSuchFileException over) {
            // somebody else completed or ended it meanwhile
            throw new NotFound(Text.of("platform.no.upload", upload));
        } catch (FileRefused refused) {
            throw told(place, name, refused);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be taken in", e);
        }
    }

    /**
     * Refuses at once what its name and size say enough about.
     *
     * @throws FileRefused when nothing of this name or size would be taken
     */
    void announce(String place, String name, long size) {
        try {
            if (FileType.namesNone(name)) {
                throw FileRefused.ofKind(name, FileType.extension(name));
            } else if (size <= 0) {
                throw FileRefused.empty(name);
            } else if (size > mostBytes(name)) {
                throw FileRefused.tooLarge(name, mostBytes(name));
            }
        } catch (FileRefused refused) {
            throw told(place, name, refused);
        }
    }

    private FileRefused told(@Nullable String place, String name, FileRefused refused) {
        turnedAway.fire(new FileTurnedAway(place, name, null, String.valueOf(refused.getMessage())));
        return refused;
    }

    private TakenFile look(String name, Path sent, @Nullable String upload) throws IOException {
        FileType type = FileTypes.require(sent, name);
        if (Files.size(sent) > type.mostBytes()) {
            throw FileRefused.tooLarge(name, type.mostBytes());
        }
        String sentHash = FileHash.of(sent);
        Path cleaned = temporary("cleaned");
        boolean taken = false;
        try {
            if (clean(type, name, sent, cleaned) == sent) {
                Files.copy(sent, cleaned, StandardCopyOption.REPLACE_EXISTING);
            }
            TakenFile file = new TakenFile(cleaned, name, type, sentHash, scanned(name, cleaned), upload);
            taken = true;
            return file;
        } finally {
            if (!taken) {
                Files.deleteIfExists(cleaned);
            }
        }
    }

    private static Path clean(FileType type, String name, Path from, Path to) {
        try {
            return type.cleaner().clean(from, to);
        } catch (FileUnsafe unsafe) {
            throw FileRefused.unsafe(name, unsafe.why());
        } catch (IOException broken) {
            throw FileRefused.broken(name);
        }
    }

    private FileState scanned(String name, Path file) {
        VirusScanner.Finding finding = scanner.scan(file);
        if (finding.state() == FileState.INFECTED) {
            throw FileRefused.infected(name, finding.what());
        }
        return finding.state();
    }

    private static long mostBytes(String name) {
        return FileType.namesMedia(name) ? Settings.mediaBytes() : Settings.documentBytes();
    }

    private static void copy(InputStream content, Path to, String name, long most) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            long size = 0;
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    throw FileRefused.tooLarge(name, most);
                }
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw FileRefused.empty(name);
            }
        }
    }

    private static Path temporary(String what) throws IOException {
        return Files.createTempFile(Files.createDirectories(Settings.uploads()), what, null);
    }

    static String shortName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}
