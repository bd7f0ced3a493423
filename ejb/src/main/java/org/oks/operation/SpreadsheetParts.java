package org.oks.operation;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.oks.platform.Text;

/** A spreadsheet (XLSX) is a ZIP of parts. They are looked at before it is read: whole, without macros, of a size to be read. */
final class SpreadsheetParts {
    /** A list of 30,000 operations unpacks to about 60 MB. */
    private static final long MOST_UNPACKED = 200L << 20;

    private static final int MOST_PARTS = 1000;
    private static final String TYPES = "[Content_Types].xml";

    private SpreadsheetParts() {}

    /**
     * The names of the parts. Unpacks every part once without keeping it: what a part says of its size cannot be believed.
     *
     * @throws ListRefused when it is no spreadsheet, or not one that can be read safely
     */
    static Set<String> check(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            if (parts.getEntry(TYPES) == null || parts.getEntry("xl/workbook.xml") == null) {
                throw new ListRefused(Text.of("operation.list.no-spreadsheet"));
            } else if (parts.size() > MOST_PARTS) {
                throw new ListRefused(Text.of("operation.list.bomb"));
            }
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements(); ) {
                ZipEntry part = all.nextElement();
                // of two parts with one name, this check would see one and the reading the other
                if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                    throw new ListRefused(Text.of("operation.list.broken"));
                }
                unpacked += unpacked(parts, part, MOST_UNPACKED - unpacked);
            }
            if (hasMacros(parts, names)) {
                throw new ListRefused(Text.of("operation.list.macros"));
            } else if (hasFlood(parts)) {
                throw new ListRefused(Text.of("operation.list.bomb"));
            }
        } catch (ZipException | EOFException broken) {
            throw new ListRefused(Text.of("operation.list.broken"));
        }
        return names;
    }

    private static long unpacked(ZipFile parts, ZipEntry part, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (CheckedInputStream content = new CheckedInputStream(parts.getInputStream(part), new CRC32())) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > most) {
                    throw new ListRefused(Text.of("operation.list.bomb"));
                }
            }
            if (content.getChecksum().getValue() != part.getCrc()) {
                throw new ListRefused(Text.of("operation.list.broken"));
            }
        }
        return total;
    }

    /**
     * The type of the workbook says it too. The whole type is looked for: the World Bank's own lists name a like one for a
     * kind of part that they do not hold.
     */
    private static boolean hasMacros(ZipFile parts, Set<String> names) throws IOException {
        try (InputStream content = parts.getInputStream(parts.getEntry(TYPES))) {
            String types =
                    new String(content.readNBytes(1 << 20), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            return types.contains(".macroenabled.main+xml")
                    || types.contains("vnd.ms-office.vbaproject")
                    || names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"));
        }
    }

    private static boolean hasFlood(ZipFile parts) throws IOException {
        for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements(); ) {
            try (InputStream part = parts.getInputStream(all.nextElement())) {
                if (PartLook.isFlood(part)) {
                    return true;
                }
            }
        }
        return false;
    }
}
