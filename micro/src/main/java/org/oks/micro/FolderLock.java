package org.oks.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One server per data folder: two would clear away each other's unpacked runtime. The operating system lets go of the
 * lock when the process ends, however it ends, so a killed server never leaves the folder shut.
 */
final class FolderLock {
    /** Kept here until the process ends: a lock that nobody refers to is collected, and with it released. */
    private static @Nullable FileLock held;

    private FolderLock() {}

    /** Whether the folder is ours now; false when another server has it. */
    static synchronized boolean tryTake(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = channel.tryLock();
            if (held == null) {
                channel.close();
            }
            return held != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void take(DataFolder data) {
        if (!tryTake(data.lock())) {
            throw new CannotStart(
                    Ending.PORT_IN_USE,
                    "Another OKS server uses the data folder " + data.root()
                            + ". Stop it, or choose another folder with --data.");
        }
    }
}
