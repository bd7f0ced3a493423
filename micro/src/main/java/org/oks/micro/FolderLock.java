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
    private final FileLock lock;

    private FolderLock(FileLock lock) {
        this.lock = lock;
    }

    /** The lock, held until this process ends, or nothing when another server has it. */
    static @Nullable FolderLock tryTake(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return null;
            }
            return new FolderLock(lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FolderLock take(DataFolder data) {
        FolderLock lock = tryTake(data.lock());
        if (lock == null) {
            throw new CannotStart(
                    Ending.PORT_IN_USE,
                    "Another OKS server uses the data folder " + data.root()
                            + ". Stop it, or choose another folder with --data.");
        }
        return lock;
    }

    boolean isHeld() {
        return lock.isValid();
    }
}
