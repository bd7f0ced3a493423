package org.oks.platform;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** A WebP picture with the chunks alone that draw it and its colours. */
final class WebpWithoutMetadata {
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    /** Bits of VP8X that promise EXIF and XMP. */
    private static final int PROMISES = 0x08 | 0x04;

    private WebpWithoutMetadata() {}

    static Path clean(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from);
                RandomAccessFile file = new RandomAccessFile(to.toFile(), "rw");
                FileChannel out = file.getChannel()) {
            ByteBuffer head = read(in, 0, 12);
            if (!name(head, 0).equals("RIFF") || !name(head, 8).equals("WEBP")) {
                throw new IOException("No WebP");
            }
            long end = Math.min(in.size(), 8 + Integer.toUnsignedLong(head.getInt(4)));
            out.position(12);
            for (long at = 12; at + 8 <= end; ) {
                ByteBuffer chunk = read(in, at, 8);
                long length = Integer.toUnsignedLong(chunk.getInt(4));
                long whole = 8 + length + (length & 1);
                if (at + 8 + length > end) {
                    throw new IOException("The WebP ends within a chunk");
                }
                if (KEPT.contains(name(chunk, 0))) {
                    long start = out.position();
                    in.transferTo(at, 8 + length, out);
                    out.position(start + 8 + length);
                    out.write(ByteBuffer.allocate((int) (length & 1)));
                    promiseNothing(name(chunk, 0), in, at, out, start);
                }
                at += whole;
            }
            int size = (int) (out.position() - 8);
            out.write(head.rewind().putInt(4, size), 0);
        }
        return to;
    }

    private static void promiseNothing(String chunk, FileChannel in, long at, FileChannel out, long start)
            throws IOException {
        if (chunk.equals("VP8X")) {
            byte flags = read(in, at + 8, 1).get(0);
            out.write(ByteBuffer.wrap(new byte[] {(byte) (flags & ~PROMISES)}), start + 8);
        }
    }

    private static ByteBuffer read(FileChannel in, long at, int length) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (in.read(read, at) < length) {
            throw new IOException("The WebP ends early");
        }
        return read.rewind();
    }

    private static String name(ByteBuffer chunk, int at) {
        return new String(chunk.array(), at, 4, StandardCharsets.ISO_8859_1);
    }
}
