package org.oks.platform;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A JPEG picture without what stands in it beside the picture: only the segments that draw it and its colours are written,
 * and which side is up. EXIF, GPS, XMP, IPTC, maker's notes, comments, thumbnails and what follows the end stay behind.
 */
final class JpegWithoutMetadata {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;

    private final InputStream in;
    private final OutputStream out;
    private boolean turned;

    private JpegWithoutMetadata(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static Path clean(Path from, Path to) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16)) {
            clean(in, out);
        }
        return to;
    }

    static void clean(InputStream in, OutputStream out) throws IOException {
        new JpegWithoutMetadata(in, out).copy();
    }

    private void copy() throws IOException {
        if (read() != 0xFF || read() != START) {
            throw new IOException("No JPEG");
        }
        marker(START);
        int next = nextMarker();
        while (next != END) {
            if (next == SCAN) {
                marker(SCAN);
                segment(body());
                next = scan();
            } else {
                segment(next, body());
                next = nextMarker();
            }
        }
        marker(END);
    }

    private void segment(int marker, byte[] body) throws IOException {
        if (marker == EXIF && starts(body, "Exif\0\0") && !turned) {
            turned = true;
            int orientation = Orientation.of(Arrays.copyOfRange(body, 6, body.length));
            if (orientation != 1) {
                marker(EXIF);
                byte[] exif = Orientation.exif(orientation);
                length(6 + exif.length);
                out.write("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
                out.write(exif);
            }
        } else if (marker == APP0 && starts(body, "JFIF\0") && body.length >= 14) {
            // without the small picture that may follow
            byte[] head = Arrays.copyOf(body, 14);
            head[12] = 0;
            head[13] = 0;
            marker(APP0);
            segment(head);
        } else if (marker == COLOURS && starts(body, "ICC_PROFILE\0")
                || marker == ADOBE && starts(body, "Adobe")
                || marker < APP0) {
            marker(marker);
            segment(body);
        } else if (marker > COMMENT) {
            throw new IOException("No JPEG segment");
        }
    }

    /** The compressed picture up to the next marker that is not part of it. */
    private int scan() throws IOException {
        for (int read = in.read(); read >= 0; read = in.read()) {
            if (read == 0xFF) {
                int next = read();
                while (next == 0xFF) {
                    next = read();
                }
                boolean inPicture = next == 0 || next >= 0xD0 && next <= 0xD7;
                if (!inPicture) {
                    return next;
                }
                out.write(0xFF);
                out.write(next);
            } else {
                out.write(read);
            }
        }
        // cut short on its way: browsers show what is there
        return END;
    }

    private int nextMarker() throws IOException {
        if (read() != 0xFF) {
            throw new IOException("No JPEG marker");
        }
        int marker = read();
        while (marker == 0xFF) {
            marker = read();
        }
        return marker;
    }

    private byte[] body() throws IOException {
        int length = (read() << 8 | read()) - 2;
        if (length < 0) {
            throw new IOException("No JPEG segment");
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return body;
    }

    private void segment(byte[] body) throws IOException {
        length(body.length);
        out.write(body);
    }

    private void length(int length) throws IOException {
        out.write(length + 2 >> 8);
        out.write(length + 2);
    }

    private void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private int read() throws IOException {
        int read = in.read();
        if (read < 0) {
            throw new EOFException();
        }
        return read;
    }

    private static boolean starts(byte[] body, String with) {
        byte[] begin = with.getBytes(StandardCharsets.ISO_8859_1);
        return body.length >= begin.length && Arrays.equals(body, 0, begin.length, begin, 0, begin.length);
    }
}
