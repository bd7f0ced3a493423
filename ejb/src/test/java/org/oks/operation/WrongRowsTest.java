package org.oks.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.platform.Text;

class WrongRowsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void eachThingThatIsWrongIsALine() throws IOException {
        ListRow two = row(
                3,
                Map.of(ListColumn.PROJECT_ID, "P123456", ListColumn.GRANT, "1.000"),
                wrong(ListColumn.NAME, Text.of("operation.row.missing")),
                wrong(ListColumn.GRANT, Text.of("operation.row.no-amount", "1.000")));
        ListRow none = row(4, Map.of(ListColumn.PROJECT_ID, "P123457"));
        ListRow one = row(5, Map.of(), wrong(ListColumn.PROJECT_ID, Text.of("operation.row.id-missing")));
        assertThat(texts(written(List.of(two, none, one))))
                .containsExactly(
                        List.of("Row", "P-number", "Column", "What stands there", "What is wrong and what to do"),
                        List.of("3", "P123456", "Project Name", "", "This is empty. Fill it in."),
                        List.of("3", "P123456", "Grant Amount", "1.000", "\"1.000\" is no amount, such as 510000000."),
                        List.of("5", "", "Project Id", "", "Give the P-number."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "=cmd|' /C calc'!A0", "<f>1+1</f>"})
    void aValueNeverBecomesAFormula(String value) throws IOException {
        byte[] file = written(List.of(row(
                3,
                Map.of(ListColumn.PROJECT_ID, value, ListColumn.GRANT, value),
                wrong(ListColumn.GRANT, Text.of("operation.row.no-amount", value)))));
        List<Cell> cells = rows(file).get(1).stream().toList();
        assertThat(cells.get(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(cells.subList(1, 5)).extracting(Cell::getType).containsOnly(CellType.STRING);
        assertThat(cells.get(3).asString()).as("as it stands in the list").isEqualTo(value);
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(part(file, "xl/styles.xml")).as("the format of text").contains("formatCode=\"@\"");
    }

    @Test
    void theHeadersStayInSight() throws IOException {
        byte[] file = written(List.of());
        assertThat(texts(file)).hasSize(1);
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"", "ySplit=\"1\"")
                .containsPattern("<col [^>]*width=\"80");
        assertThat(part(file, "xl/styles.xml")).contains("<b/>");
    }

    @Test
    void manyLinesAreWritten() throws IOException {
        ListRow row = row(7, Map.of(), wrong(ListColumn.NAME, Text.of("operation.row.missing")));
        List<List<String>> lines = texts(written(Collections.nCopies(2500, row)));
        assertThat(lines).hasSize(2501);
        assertThat(lines.subList(1, 2501))
                .containsOnly(List.of("7", "", "Project Name", "", "This is empty. Fill it in."));
    }

    @Test
    void aTextIsNoLongerThanACellHolds() throws IOException {
        ListRow row = row(
                7,
                Map.of(ListColumn.NAME, "n".repeat(40_000)),
                wrong(ListColumn.NAME, Text.of("operation.row.too-long", 300, 40_000)));
        assertThat(texts(written(List.of(row))).get(1).get(3)).hasSize(32_767);
    }

    private static ListRow row(int number, Map<ListColumn, String> values, ListRow.Wrong... wrong) {
        return new ListRow(number, values, Map.of(), List.of(wrong));
    }

    private static ListRow.Wrong wrong(ListColumn column, Text text) {
        return new ListRow.Wrong(column, text);
    }

    private static byte[] written(List<ListRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WrongRows.write(out, rows, Locale.ENGLISH);
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<List<String>> texts(byte[] file) throws IOException {
        return rows(file).stream()
                .map(row -> row.stream().map(Cell::getText).toList())
                .toList();
    }

    private String part(byte[] file, String name) throws IOException {
        try (ZipFile parts = new ZipFile(FilesForTests.bytes(folder, file).toFile());
                InputStream content = parts.getInputStream(parts.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
