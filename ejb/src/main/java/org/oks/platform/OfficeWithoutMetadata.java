package org.oks.platform;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * An office file, which is a ZIP of parts, without the parts that name its author, company and programs, and with its
 * photos cleaned. Every part is unpacked once, within limits, and written anew. Nothing reads the parts.
 */
final class OfficeWithoutMetadata implements FileType.Cleaner {
    private static final long MOST_UNPACKED = 300L << 20;
    private static final int MOST_PARTS = 10_000;
    /** Text packs well, yet hardly a hundredfold; small files may. */
    private static final long MOST_TIMES = 100;

    private static final int LARGEST_PICTURE = 50 << 20;
    private static final long SMALL = 20L << 20;
    private static final long NO_TIME = 315_532_800_000L; // 1980, where the times of a ZIP begin

    private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final Map<String, String> EMPTIED = Map.of(
            "docprops/core.xml",
                    HEAD
                            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docprops/app.xml", HEAD + "<Properties xmlns=\"" + PROPERTIES + "extended-properties\"/>",
            "docprops/custom.xml", HEAD + "<Properties xmlns=\"" + PROPERTIES + "custom-properties\"/>",
            "meta.xml",
                    HEAD + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " office:version=\"1.2\"><office:meta/></office:document-meta>");

    private final String mainPart;

    private OfficeWithoutMetadata(String mainPart) {
        this.mainPart = mainPart;
    }

    /** @param mainPart the part without which it is no such file */
    static OfficeWithoutMetadata of(String mainPart) {
        return new OfficeWithoutMetadata(mainPart);
    }

    @Override
    public Path clean(Path from, Path to) throws IOException {
        try (ZipFile parts = new ZipFile(from.toFile());
                ZipOutputStream out =
                        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to), 1 << 16))) {
            if (parts.getEntry(mainPart) == null) {
                throw new ZipException("No " + mainPart);
            } else if (parts.size() > MOST_PARTS) {
                throw new FileUnsafe(FileUnsafe.Why.BOMB);
            }
            Budget budget = new Budget(Files.size(from));
            Set<String> names = new HashSet<>();
            for (ZipEntry part : Collections.list(parts.entries())) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name)
                        || name.startsWith("/")
                        || List.of(name.split("/", -1)).contains("..")) {
                    throw new ZipException("Two parts, or none, are called " + name);
                } else if (isMacro(name)) {
                    throw new FileUnsafe(FileUnsafe.Why.MACROS);
                }
                write(parts, part, name, budget, out);
            }
        }
        return to;
    }

    private static void write(ZipFile parts, ZipEntry part, String name, Budget budget, ZipOutputStream out)
            throws IOException {
        ZipEntry written = new ZipEntry(part.getName());
        written.setTime(NO_TIME);
        String emptied = EMPTIED.get(name);
        try (InputStream content = parts.getInputStream(part)) {
            if (name.equals("mimetype")) {
                // readers look for it at the beginning, not packed
                store(written, content.readNBytes(200), out);
            } else if (part.isDirectory()) {
                store(written, new byte[0], out);
            } else if (emptied != null) {
                out.putNextEntry(written);
                out.write(emptied.getBytes(StandardCharsets.UTF_8));
            } else {
                out.putNextEntry(written);
                pass(name, budget.counting(content), out);
            }
            out.closeEntry();
        }
    }

    private static void store(ZipEntry entry, byte[] content, ZipOutputStream out) throws IOException {
        CRC32 check = new CRC32();
        check.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        out.putNextEntry(entry);
        out.write(content);
    }

    /** A photo within the document is a photo as well. */
    private static void pass(String name, InputStream content, OutputStream out) throws IOException {
        boolean jpeg = name.endsWith(".jpg") || name.endsWith(".jpeg");
        if (!jpeg && !name.endsWith(".png")) {
            content.transferTo(out);
            return;
        }
        byte[] picture = content.readNBytes(LARGEST_PICTURE + 1);
        if (picture.length > LARGEST_PICTURE) {
            throw new FileUnsafe(FileUnsafe.Why.BOMB);
        }
        try {
            ByteArrayOutputStream cleaned = new ByteArrayOutputStream(picture.length);
            if (jpeg) {
                JpegWithoutMetadata.clean(new ByteArrayInputStream(picture), cleaned);
            } else {
                PngWithoutMetadata.clean(new ByteArrayInputStream(picture), cleaned);
            }
            cleaned.writeTo(out);
        } catch (IOException noPicture) {
            out.write(picture);
        }
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaproject.bin")
                || name.endsWith("vbadata.xml")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    /** How much may still be unpacked, over all parts. */
    private static final class Budget {
        private final long most;
        private long unpacked;

        Budget(long packed) {
            this.most = Math.min(MOST_UNPACKED, Math.max(SMALL, packed * MOST_TIMES));
        }

        InputStream counting(InputStream part) {
            return new FilterInputStream(part) {
                @Override
                public int read() throws IOException {
                    int read = super.read();
                    return read < 0 ? read : count(1, read);
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    int read = super.read(into, from, length);
                    return read < 0 ? read : count(read, read);
                }
            };
        }

        private int count(int bytes, int answer) {
            unpacked += bytes;
            if (unpacked > most) {
                throw new FileUnsafe(FileUnsafe.Why.BOMB);
            }
            return answer;
        }
    }
}
