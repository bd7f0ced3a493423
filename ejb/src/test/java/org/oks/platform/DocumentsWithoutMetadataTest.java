package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents lose what they say of their author; what would do harm when it is unpacked is refused. */
class DocumentsWithoutMetadataTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aPdfLosesItsAuthorAndKeepsItsPages() throws IOException {
        Path from = pdf("");
        assertThat(bytes(from)).contains("Amina");
        Path to = clean(FileType.PDF, from);
        assertThat(bytes(to)).doesNotContain("Amina");
        try (PDDocument cleaned = Loader.loadPDF(to.toFile())) {
            assertThat(cleaned.getNumberOfPages()).isEqualTo(2);
            assertThat(cleaned.getDocumentInformation().getAuthor()).isNull();
            assertThat(cleaned.getDocumentCatalog().getMetadata()).isNull();
            assertThat(cleaned.getPage(0).getCOSObject().containsKey(COSName.METADATA))
                    .isFalse();
        }
        String once = FileHash.of(to);
        assertThat(FileHash.of(clean(FileType.PDF, pdf("")))).as("kept once").isEqualTo(once);
    }

    @Test
    void aPdfWithAPasswordIsRefused() {
        assertUnsafe(FileUnsafe.Why.PASSWORD, FileType.PDF, () -> pdf("secret"));
    }

    @Test
    void aPdfWhoseStreamsUnpackToGigabytesIsRefused() {
        assertUnsafe(FileUnsafe.Why.BOMB, FileType.PDF, () -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(packed)) {
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 120; i++) {
                    out.write(zeros);
                }
            }
            Path file = folder.resolve("bomb.pdf");
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>\nstream\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
                packed.writeTo(out);
                out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
            }
            return file;
        });
    }

    @Test
    void aBrokenPdfIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing else");
        assertThatThrownBy(() -> clean(FileType.PDF, file)).isInstanceOf(IOException.class);
    }

    @Test
    void anOfficeFileLosesItsAuthorAndItsPhotosLoseTheirPlace() throws IOException {
        byte[] photo = ("\u00ff\u00d8\u00ff\u00fe\0\u0007Amina\u00ff\u00d9").getBytes(StandardCharsets.ISO_8859_1);
        Path to = clean(
                FileType.DOCX,
                zip(Map.of(
                        "word/document.xml", "<w:document>Text</w:document>".getBytes(StandardCharsets.UTF_8),
                        "docProps/core.xml", "<dc:creator>Amina</dc:creator>".getBytes(StandardCharsets.UTF_8),
                        "docProps/app.xml", "<Company>Amina</Company>".getBytes(StandardCharsets.UTF_8),
                        "word/media/image1.jpg", photo)));
        try (ZipFile parts = new ZipFile(to.toFile())) {
            assertThat(part(parts, "word/document.xml")).isEqualTo("<w:document>Text</w:document>");
            assertThat(part(parts, "docProps/core.xml")).doesNotContain("Amina").contains("coreProperties");
            assertThat(part(parts, "docProps/app.xml")).doesNotContain("Amina").contains("Properties");
            assertThat(part(parts, "word/media/image1.jpg")).doesNotContain("Amina");
        }
    }

    @Test
    void anOpenDocumentLosesItsAuthorAndIsStillOne() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", FileType.ODT.mediaType().getBytes(StandardCharsets.US_ASCII));
        parts.put("content.xml", "<office/>".getBytes(StandardCharsets.UTF_8));
        parts.put("meta.xml", "<dc:creator>Amina</dc:creator>".getBytes(StandardCharsets.UTF_8));
        Path to = clean(FileType.ODT, zip(parts));
        assertThat(FileTypes.require(to, "minutes.odt")).isEqualTo(FileType.ODT);
        assertThat(Files.readString(to, StandardCharsets.ISO_8859_1).indexOf(FileType.ODT.mediaType()))
                .as("first, and not packed")
                .isEqualTo(38);
        try (ZipFile cleaned = new ZipFile(to.toFile())) {
            assertThat(part(cleaned, "meta.xml")).doesNotContain("Amina").contains("document-meta");
        }
    }

    @Test
    void aZipBombIsRefused() {
        assertUnsafe(FileUnsafe.Why.BOMB, FileType.XLSX, () -> {
            Path file = folder.resolve("bomb.xlsx");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
                out.putNextEntry(new ZipEntry("xl/workbook.xml"));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 40; i++) {
                    out.write(zeros);
                }
            }
            return file;
        });
    }

    @Test
    void aFileOfTooManyPartsIsRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", new byte[1]);
        for (int i = 0; i < 10_000; i++) {
            parts.put("part" + i, new byte[0]);
        }
        assertUnsafe(FileUnsafe.Why.BOMB, FileType.XLSX, () -> zip(parts));
    }

    @Test
    void macrosAreRefused() {
        assertUnsafe(
                FileUnsafe.Why.MACROS,
                FileType.XLSX,
                () -> zip(Map.of("xl/workbook.xml", new byte[1], "xl/vbaProject.bin", new byte[1])));
    }

    @Test
    void aZipThatIsNoOfficeFileIsRefused() throws IOException {
        Path file = zip(Map.of("program.exe", new byte[1]));
        assertThatThrownBy(() -> clean(FileType.DOCX, file)).isInstanceOf(IOException.class);
        Path outside = zip(Map.of("word/document.xml", new byte[1], "../../etc/passwd", new byte[1]));
        assertThatThrownBy(() -> clean(FileType.DOCX, outside)).isInstanceOf(IOException.class);
    }

    @FunctionalInterface
    private interface Made {
        Path file() throws IOException;
    }

    private void assertUnsafe(FileUnsafe.Why why, FileType type, Made made) {
        assertThatThrownBy(() -> clean(type, made.file()))
                .isInstanceOfSatisfying(
                        FileUnsafe.class, unsafe -> assertThat(unsafe.why()).isEqualTo(why));
    }

    private Path clean(FileType type, Path from) throws IOException {
        return type.cleaner().clean(from, folder.resolve("cleaned"));
    }

    private Path pdf(String password) throws IOException {
        Path file = folder.resolve("author.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            PDDocumentInformation author = new PDDocumentInformation();
            author.setAuthor("Amina");
            document.setDocumentInformation(author);
            PDMetadata xmp = new PDMetadata(document);
            xmp.importXMPMetadata("<x:xmpmeta>Amina</x:xmpmeta>".getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(xmp);
            document.getPage(0).getCOSObject().setItem(COSName.METADATA, xmp);
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile(), org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        }
        return file;
    }

    private Path zip(Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve("made.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return file;
    }

    private static String part(ZipFile parts, String name) throws IOException {
        return new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static String bytes(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
