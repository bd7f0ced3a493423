package org.oks.platform;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG picture with the chunks alone that draw it and its colours: no texts, no times, no EXIF but which side is up. */
final class PngWithoutMetadata {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST",
            "pHYs", "acTL", "fcTL", "fdAT");
    private static final int LONGEST_EXIF = 1 << 16;

    private PngWithoutMetadata() {}

    static Path clean(Path from, Path to) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16)) {
            clean(in, out);
        }
        return to;
    }

    static void clean(InputStream content, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(content);
        DataOutputStream out = new DataOutputStream(to);
        if (in.readLong() != SIGNATURE) {
            throw new IOException("No PNG");
        }
        out.writeLong(SIGNATURE);
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.readInt();
            if (length < 0) {
                throw new IOException("No PNG chunk");
            }
            type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) {
                out.writeInt(length);
                out.writeBytes(type);
                copy(in, out, length + 4L);
            } else if (type.equals("eXIf") && length < LONGEST_EXIF) {
                upright(in.readNBytes(length), out);
                in.readInt();
            } else {
                in.skipNBytes(length + 4L);
            }
        }
        out.flush();
    }

    private static void upright(byte[] exif, DataOutputStream out) throws IOException {
        int orientation = Orientation.of(exif);
        if (orientation != 1) {
            byte[] kept = Orientation.exif(orientation);
            CRC32 check = new CRC32();
            check.update("eXIf".getBytes(StandardCharsets.ISO_8859_1));
            check.update(kept);
            out.writeInt(kept.length);
            out.writeBytes("eXIf");
            out.write(kept);
            out.writeInt((int) check.getValue());
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[1 << 14];
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("The PNG ends within a chunk");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
