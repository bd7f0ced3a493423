package org.oks.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.platform.DomainException;

class ListRefusedTest {
    private static final String CSV = "id,project_name,country\nP123456,Écoles,Côte d'Ivoire\n";
    private static final String NO_SPREADSHEET = "operation.list.no-spreadsheet";
    private static final String BROKEN = "operation.list.broken";
    private static final String BOMB = "operation.list.bomb";
    private static final String MACROS = "operation.list.macros";
    private static final String ENCODING = "operation.list.encoding";
    private static final String NO_HEADER = "operation.list.no-header";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("operation.list.empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504e470d0a1a0a0000000d49484452",
                "255044462d312e340a25e2e3cfd30a",
                "255044462d312e340a312030206f626a0a",
                "ffd8ffe000104a464946",
                "7f454c4602010100",
                "1f8b0800000000000003",
                "377abcaf271c0004"
            })
    void picturesAndOtherFilesThatAreNoTextAreRefused(String begin) throws IOException {
        assertThat(refusal(HexFormat.of().parseHex(begin))).isEqualTo(NO_SPREADSHEET);
    }

    @Test
    void randomBytesAreRefused() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            byte[] content = new byte[5000];
            new Random(seed).nextBytes(content);
            assertThat(refusal(content)).isEqualTo(NO_SPREADSHEET);
        }
    }

    @Test
    void aZipThatIsNoSpreadsheetIsRefused() throws IOException {
        assertThat(zip(Map.of())).isEqualTo(NO_SPREADSHEET);
        assertThat(zip(Map.of("list.csv", CSV))).isEqualTo(NO_SPREADSHEET);
        assertThat(zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")))
                .isEqualTo(NO_SPREADSHEET);
        assertThat(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<o/>")))
                .isEqualTo(NO_SPREADSHEET);
    }

    @Test
    void anOldSpreadsheetOrOneWithAPasswordIsRefused() throws IOException {
        assertThat(refusal(HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504))))
                .isEqualTo("operation.list.old-or-locked");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200, 1000, -30, -1})
    void aSpreadsheetThatIsCutOffIsRefused(int length) throws IOException {
        byte[] whole = Files.readAllBytes(FilesForTests.zip(folder, good()));
        assertThat(refusal(Arrays.copyOf(whole, length > 0 ? length : whole.length + length)))
                .isEqualTo(BROKEN);
    }

    @Test
    void aSpreadsheetThatWasDamagedOnItsWayIsRefused() throws IOException {
        Path file = folder.resolve("stored.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : good().entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        assertThat(FilesForTests.read(file).rows()).hasSize(1);
        String damaged = Files.readString(file, StandardCharsets.ISO_8859_1).replace("P123456", "P123457");
        assertThat(refusal(damaged.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(BROKEN);
    }

    @Test
    void twoPartsWithOneNameAreRefused() throws IOException {
        Map<String, String> parts = good();
        parts.put("xl/Workbook.xml", "<workbook/>");
        assertThat(zip(parts)).isEqualTo(BROKEN);
    }

    @Test
    void aSpreadsheetWithMacrosIsRefused() throws IOException {
        Map<String, String> parts = good();
        parts.put("xl/vbaProject.bin", "macros");
        assertThat(zip(parts)).isEqualTo(MACROS);
        parts.remove("xl/vbaProject.bin");
        parts.put("other/VBAPROJECT.BIN", "macros");
        assertThat(zip(parts)).isEqualTo(MACROS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.ms-excel.template.macroEnabled.main+xml",
                "application/vnd.ms-office.vbaProject"
            })
    void aSpreadsheetWhoseTypeSaysMacrosIsRefused(String type) throws IOException {
        Map<String, String> parts = good();
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", type));
        assertThat(zip(parts)).isEqualTo(MACROS);
    }

    @Test
    void aPartThatUnpacksToTooMuchIsRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] megabyte = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : good().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 201; i++) {
                zip.write(megabyte);
            }
        }
        assertThat(file).satisfies(bomb -> assertThat(Files.size(bomb)).isLessThan(1 << 20));
        assertThat(refusal(file)).isEqualTo(BOMB);
    }

    @Test
    void aSheetThatWouldFillTheMemoryIsRefused() throws IOException {
        assertThat(zip(FilesForTests.parts("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")))
                .isEqualTo(BOMB);
        assertThat(zip(FilesForTests.parts("<row r=\"1\">" + "<c/>".repeat(20_000) + "</row>")))
                .isEqualTo(BOMB);
        assertThat(zip(FilesForTests.parts("<row r=\"1\">" + cells("x".repeat(2 << 20)) + "</row>")))
                .isEqualTo(BOMB);
        assertThat(zip(FilesForTests.parts(
                        "<row r=\"1\">" + cells("<![CDATA[" + "x".repeat(2 << 20) + "]]>") + "</row>")))
                .isEqualTo(BOMB);
        Map<String, String> parts = good();
        parts.put("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(5_000_000) + "</sst>");
        assertThat(zip(parts)).isEqualTo(BOMB);
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        Map<String, String> parts = good();
        for (int i = 0; i < 1000; i++) {
            parts.put("xl/media/" + i, "");
        }
        assertThat(zip(parts)).isEqualTo(BOMB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"1A\"><v>1</v></c></row>",
                "<row r=\"x\"><c><v>1</v></c></row>",
                "<row><c t=\"unheard\"><v>7</v></c></row>",
                "<row><c><v>seven</v></c></row>",
                "<row><c>"
            })
    void aSheetThatIsNotAsSheetsAreIsRefused(String rows) throws IOException {
        assertThat(zip(FilesForTests.parts(rows))).isEqualTo(BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"})
    void aSpreadsheetWithoutAPartThatItNamesIsRefused(String part) throws IOException {
        Map<String, String> parts = good();
        parts.remove(part);
        assertThat(zip(parts)).isEqualTo(BROKEN);
    }

    @Test
    void aSpreadsheetWithoutSheetsIsRefused() throws IOException {
        Map<String, String> parts = good();
        parts.put("xl/workbook.xml", "<workbook><sheets/></workbook>");
        assertThat(zip(parts)).isEqualTo(BROKEN);
    }

    @Test
    void entitiesOfASheetAreNotResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String entity : List.of("SYSTEM \"" + secret.toUri() + "\"", "\"secret\"")) {
            Map<String, String> parts = good();
            parts.computeIfPresent(
                    "xl/worksheets/sheet1.xml",
                    (name, sheet) -> "<!DOCTYPE worksheet [<!ENTITY e " + entity + ">]>"
                            + sheet.replace("Schools", "Schools &e;"));
            assertThat(zip(parts)).isEqualTo(BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE"})
    void aTextInAnotherEncodingThanUtf8IsRefused(String encoding) throws IOException {
        assertThat(refusal(CSV.getBytes(Charset.forName(encoding))))
                .isEqualTo(encoding.equals("UTF-16LE") ? NO_SPREADSHEET : ENCODING);
    }

    @Test
    void theEncodingIsCheckedToTheEnd() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write("id;project_name;country\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 100_000; i < 110_000; i++) {
            content.write(("P" + i + ";Schools;Chad\n").getBytes(StandardCharsets.UTF_8));
        }
        content.write("P123456;Écoles;Chad\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(content.toByteArray())).isEqualTo(ENCODING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id:project_name:country\nP123456:Schools:Chad",
                "id project_name country\nP123456 Schools Chad",
                "Dear all,\nplease find the list; it is attached.",
                "<!DOCTYPE html><html><title>Sign in</title></html>",
                "{\"id\": \"P123456\", \"project_name\": \"Schools\"}",
                "P123456,Schools,Chad\nP123457,Roads,Mali",
                "\n\n\n",
                "\uFEFF"
            })
    void aTextWithoutHeadersIsRefused(String content) throws IOException {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(NO_HEADER);
    }

    @Test
    void aQuoteThatIsNotClosedIsRefused() throws IOException {
        String content = "id,project_name,country\nP123456,\"Schools\" of,Chad\n";
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(BROKEN);
    }

    private static Map<String, String> good() {
        return FilesForTests.parts("<row r=\"1\">" + cells("Project Id", "Project Name", "Country")
                + "</row><row r=\"2\">" + cells("P123456", "Schools", "Chad") + "</row>");
    }

    private static String cells(String... texts) {
        return String.join(
                "",
                Arrays.stream(texts)
                        .map(text -> "<c t=\"str\"><v>" + text + "</v></c>")
                        .toList());
    }

    private String zip(Map<String, String> parts) throws IOException {
        return refusal(FilesForTests.zip(folder, parts));
    }

    private String refusal(byte[] content) throws IOException {
        return refusal(FilesForTests.bytes(folder, content));
    }

    /** The key of its text; the text says what to do. */
    private static String refusal(Path file) {
        ListRefused refused = catchThrowableOfType(ListRefused.class, () -> FilesForTests.read(file));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.kind()).isEqualTo(DomainException.Kind.INVALID);
        assertThat(refused.getMessage()).doesNotStartWith("?").containsAnyOf("Choose", "Download", "Save");
        return refused.text().key();
    }
}
