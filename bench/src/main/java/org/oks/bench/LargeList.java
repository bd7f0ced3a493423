package org.oks.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A projects list of any length, made from the real one: its rows over and over, each with a P-number and words of its
 * own, since a spreadsheet keeps each text once and its reader keeps them all.
 */
final class LargeList {
    private static final int HEADERS = 2;
    private static final int LINES_IN_MEMORY = 1000;

    private static final List<String> OWN_WORDS =
            List.of("Project Name", "Project Development Objective", "Implementing Agency", "Borrower");

    private LargeList() {}

    static void write(Path real, Path to, int rows) throws IOException {
        List<List<String>> lines = read(real);
        List<String> titles = lines.get(HEADERS - 1);
        int id = titles.indexOf("Project Id");
        List<Integer> own = OWN_WORDS.stream().map(titles::indexOf).toList();
        try (OutputStream out = Files.newOutputStream(to);
                Workbook workbook = new Workbook(out, "OKS bench", null)) {
            Worksheet sheet = workbook.newWorksheet("Projects");
            for (int i = 0; i < HEADERS; i++) {
                line(sheet, i, lines.get(i));
            }
            int known = lines.size() - HEADERS;
            for (int i = 0; i < rows; i++) {
                List<String> line = new ArrayList<>(lines.get(HEADERS + i % known));
                for (int column : own) {
                    if (column < line.size() && !line.get(column).isEmpty()) {
                        line.set(column, line.get(column) + " " + i);
                    }
                }
                line.set(id, "P%06d".formatted(500_000 + i));
                line(sheet, HEADERS + i, line);
                if (i % LINES_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    static List<List<String>> read(Path file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> lines.add(texts(row)));
        }
        return lines;
    }

    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? null : cell.getText();
            texts.add(text == null ? "" : text);
        }
        return texts;
    }

    private static void line(Worksheet sheet, int number, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                sheet.value(number, i, texts.get(i));
            }
        }
    }
}
