package org.oks.platform;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;

/** Takes away, once a day, what nothing has referred to for a day: files, uploads and what was left on its way here. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class FilesSweep {
    private static final System.Logger LOG = System.getLogger(FilesSweep.class.getName());

    @Inject
    FilesSweepSteps steps;

    @Inject
    Clock clock;

    /** The sweep of the day. */
    @Schedule(hour = "2", minute = "41", persistent = false)
    void daily() {
        if (Launched.isUp()) {
            sweep(clock.instant());
        }
    }

    /**
     * Sweeps as at this time.
     *
     * @return how many files are gone
     */
    public int sweep(Instant now) {
        Instant before = now.minus(FilesSweepSteps.KEPT);
        int uploads = steps.endUploads(before);
        int files = 0;
        FilesSweepSteps.Look page = steps.look("");
        while (!page.last().isEmpty()) {
            for (String hash : page.unused()) {
                files += gone(hash, now) ? 1 : 0;
            }
            page = steps.look(page.last());
        }
        leftovers();
        LOG.log(System.Logger.Level.INFO, "files swept files={0} uploads={1}", files, uploads);
        return files;
    }

    /** One file that cannot go holds up no other. */
    private boolean gone(String hash, Instant now) {
        try {
            return steps.sweep(hash, now);
        } catch (RuntimeException kept) {
            LOG.log(System.Logger.Level.WARNING, "file not swept hash=" + hash, kept);
            return false;
        }
    }

    /** Pieces whose upload ended, and what a killed server left half taken in. */
    private static void leftovers() {
        // by the time of the disk: a demonstration moves ours
        Instant before = Instant.now().minus(FilesSweepSteps.KEPT);
        Path folder = Settings.uploads();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException gone) {
            LOG.log(System.Logger.Level.DEBUG, "leftover gone meanwhile", gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
