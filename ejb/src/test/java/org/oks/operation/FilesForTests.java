package org.oks.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Projects lists, good and bad ones, that tests need. */
final class FilesForTests {
    private FilesForTests() {}

    /** What is read from a file. */
    record Read(ListReading.Head head, List<ListRow> rows) {
        ListRow row(String projectId) {
            return rows.stream()
                    .filter(row -> projectId.equals(row.values().get(ListColumn.PROJECT_ID)))
                    .findFirst()
                    .orElseThrow();
        }

        String value(String projectId, ListColumn column) {
            return Objects.requireNonNull(row(projectId).values().get(column));
        }

        /** Row, column and text of all that is wrong. */
        List<String> wrong() {
            return rows.stream()
                    .flatMap(row -> row.wrong().stream()
                            .map(wrong -> row.number() + " " + wrong.column() + ": "
                                    + wrong.text().in(Locale.ENGLISH)))
                    .toList();
        }
    }

    static Read read(Path file) throws IOException {
        List<ListRow> rows = new ArrayList<>();
        return new Read(ListReading.read(ListFile.of(file), rows::add), rows);
    }

    static Path text(Path folder, String content) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), content);
    }

    static Path bytes(Path folder, byte[] content) throws IOException {
        return Files.write(folder.resolve("list"), content);
    }

    /** A spreadsheet of one sheet with rows of texts; no row for an empty list. */
    static Path spreadsheet(Path folder, List<List<String>> rows) throws IOException {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty()) {
                xml.append("<row r=\"").append(i + 1).append("\">");
                rows.get(i).forEach(text -> xml.append("<c t=\"inlineStr\"><is><t>")
                        .append(text)
                        .append("</t></is></c>"));
                xml.append("</row>");
            }
        }
        return zip(folder, parts(xml.toString()));
    }

    /** The parts of a spreadsheet whose sheet holds these rows, as XML. */
    static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r="
                        + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\" Type="
                        + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/>"
                        + "</Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>");
        return parts;
    }

    static Path zip(Path folder, Map<String, String> parts) throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
