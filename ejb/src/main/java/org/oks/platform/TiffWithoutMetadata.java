package org.oks.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A TIFF picture with the fields alone that draw it. The fields that go, and what they point to, are overwritten with
 * zeros where they stand; the picture itself is not touched.
 */
final class TiffWithoutMetadata {
    /** Baseline and extension fields of the picture: size, colours, strips, tiles, JPEG tables, the colour profile. */
    private static final Set<Integer> KEPT = Set.of(
            254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284,
            288, 289, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 334, 336,
            338, 339, 340, 341, 342, 347, 512, 513, 514, 515, 519, 520, 521, 529, 530, 531, 532, 34675);
    /** Fields that point to more fields: EXIF, GPS, interoperability, further pictures. */
    private static final Set<Integer> POINTERS = Set.of(330, 34665, 34853, 40965);

    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    private static final int MOST_PAGES = 2000;
    private static final int DEEPEST = 4;
    private static final int ENTRY = 12;

    private final FileChannel file;
    private final ByteOrder order;
    private final Set<Long> seen = new TreeSet<>();

    private TiffWithoutMetadata(FileChannel file, ByteOrder order) {
        this.file = file;
        this.order = order;
    }

    static Path clean(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer head = ByteBuffer.allocate(8);
            file.read(head, 0);
            ByteOrder order = head.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            head.order(order);
            if (head.getShort(2) != 42) {
                throw new IOException("No TIFF that we know");
            }
            TiffWithoutMetadata tiff = new TiffWithoutMetadata(file, order);
            for (long page = Integer.toUnsignedLong(head.getInt(4)); page != 0; ) {
                page = tiff.page(page);
            }
        }
        return to;
    }

    /** Cleans the fields of one page and answers where those of the next begin. */
    private long page(long at) throws IOException {
        if (seen.size() > MOST_PAGES) {
            throw new FileUnsafe(FileUnsafe.Why.BOMB);
        }
        ByteBuffer fields = fields(at);
        int count = fields.limit() / ENTRY;
        long next =
                Integer.toUnsignedLong(read(at + 2 + (long) count * ENTRY, 4).getInt(0));
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (KEPT.contains(tag(fields, i))) {
                byte[] entry = new byte[ENTRY];
                fields.get(i * ENTRY, entry);
                kept.add(entry);
            } else {
                blank(fields, i, DEEPEST);
            }
        }
        ByteBuffer written = buffer(2 + count * ENTRY + 4);
        written.putShort((short) kept.size());
        kept.forEach(written::put);
        written.putInt((int) next);
        written.rewind();
        file.write(written, at);
        return next;
    }

    /** Overwrites what the field holds, and the fields that it points to. */
    private void blank(ByteBuffer fields, int index, int deepest) throws IOException {
        int type = Short.toUnsignedInt(fields.getShort(index * ENTRY + 2));
        long length =
                Integer.toUnsignedLong(fields.getInt(index * ENTRY + 4)) * (type < SIZES.length ? SIZES[type] : 1);
        long value = Integer.toUnsignedLong(fields.getInt(index * ENTRY + 8));
        if (POINTERS.contains(tag(fields, index)) && length == 4 && deepest > 0 && value + 2 < file.size()) {
            ByteBuffer below = fields(value);
            int count = below.limit() / ENTRY;
            for (int i = 0; i < count; i++) {
                blank(below, i, deepest - 1);
            }
            zeros(value, 2 + (long) count * ENTRY);
        } else if (length > 4) {
            zeros(value, length);
        }
    }

    private ByteBuffer fields(long at) throws IOException {
        if (!seen.add(at)) {
            throw new IOException("The TIFF goes round in circles");
        }
        int count = Short.toUnsignedInt(read(at, 2).getShort(0));
        return read(at + 2, count * ENTRY);
    }

    private void zeros(long at, long length) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(1 << 14);
        long end = Math.min(file.size(), at + length);
        for (long place = at; place < end; place += zeros.capacity()) {
            zeros.rewind().limit((int) Math.min(zeros.capacity(), end - place));
            file.write(zeros, place);
        }
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer read = buffer(length);
        if (length > 0 && file.read(read, at) < length) {
            throw new IOException("The TIFF ends early");
        }
        return read.rewind();
    }

    private ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(order);
    }

    private static int tag(ByteBuffer fields, int index) {
        return Short.toUnsignedInt(fields.getShort(index * ENTRY));
    }
}
