package org.oks.platform;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the compressed streams of a PDF before it is read: the reader unpacks some of them in memory, and a stream of
 * a few kilobytes can unpack to gigabytes.
 */
final class PdfStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    /** A full page of true colour at 600 dots per inch has about this size. */
    private static final long LARGE = 100L << 20;

    private static final long MOST_TIMES = 100;
    private static final long MOST_IN_ALL = 2L << 30;

    private final MappedByteBuffer file;
    private final byte[] unpacked = new byte[1 << 16];
    private long all;

    private PdfStreams(MappedByteBuffer file) {
        this.file = file;
    }

    /** @throws FileUnsafe when a stream unpacks to far more than it holds */
    static void check(Path pdf) throws IOException {
        try (FileChannel channel = FileChannel.open(pdf)) {
            new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).check();
        }
    }

    private void check() {
        int at = 0;
        while (at < file.limit() - STREAM.length) {
            if (isStream(at)) {
                at += STREAM.length;
                while (at < file.limit() && (file.get(at) == '\r' || file.get(at) == '\n')) {
                    at++;
                }
                at += look(at);
            } else {
                at++;
            }
        }
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || file.get(at - 1) != 'd';
    }

    /** Unpacks what begins here, if it can be unpacked, and answers how much was taken for it. */
    private int look(int at) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file.slice(at, file.limit() - at));
            while (!inflater.finished() && inflater.inflate(unpacked) > 0) {
                long packed = Math.max(1, inflater.getBytesRead());
                long out = inflater.getBytesWritten();
                if (out > LARGE && out / packed > MOST_TIMES || all + out > MOST_IN_ALL) {
                    throw new FileUnsafe(FileUnsafe.Why.BOMB);
                }
            }
            all += inflater.getBytesWritten();
            return inflater.finished() ? (int) inflater.getBytesRead() : 0;
        } catch (DataFormatException other) {
            // packed another way, or not at all
            return 0;
        } finally {
            inflater.end();
        }
    }
}
