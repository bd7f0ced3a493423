package org.oks.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.oks.platform.Text;

/** What is wrong in a projects list, as a spreadsheet (XLSX) to mend it by: one line for each thing that is wrong. */
final class WrongRows {
    private static final List<Text> HEADERS = List.of(
            Text.of("operation.errors.row"),
            Text.of("operation.errors.id"),
            Text.of("operation.errors.column"),
            Text.of("operation.errors.value"),
            Text.of("operation.errors.wrong"));
    private static final List<Integer> WIDTHS = List.of(8, 14, 32, 50, 80);
    private static final int LINES_IN_MEMORY = 1000;
    /** More does not fit into the cell of a spreadsheet. */
    private static final int LONGEST = 32_767;

    private final Worksheet sheet;
    private final Locale language;
    private int line;

    private WrongRows(Worksheet sheet, Locale language) {
        this.sheet = sheet;
        this.language = language;
    }

    /** Writes the rows as they are handed on; rows without anything wrong leave no line. Does not close the stream. */
    static void write(OutputStream out, Iterable<ListRow> rows, Locale language) throws IOException {
        try (Workbook workbook = new Workbook(out, "OKS Engagements", null)) {
            Worksheet sheet =
                    workbook.newWorksheet(Text.of("operation.errors.sheet").in(language));
            WrongRows lines = new WrongRows(sheet, language);
            lines.headers();
            for (ListRow row : rows) {
                for (ListRow.Wrong wrong : row.wrong()) {
                    lines.add(row, wrong);
                }
            }
        }
    }

    private void headers() {
        for (int i = 0; i < HEADERS.size(); i++) {
            sheet.width(i, WIDTHS.get(i));
            sheet.inlineString(0, i, HEADERS.get(i).in(language));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** A spreadsheet holds about a million lines; nobody mends what is beyond. */
    private void add(ListRow row, ListRow.Wrong wrong) throws IOException {
        if (++line >= Worksheet.MAX_ROWS) {
            return;
        }
        sheet.value(line, 0, row.number());
        text(1, row.values().getOrDefault(ListColumn.PROJECT_ID, ""));
        text(2, wrong.column().title());
        text(3, row.values().getOrDefault(wrong.column(), ""));
        text(4, wrong.text().in(language));
        if (line % LINES_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void text(int column, String text) {
        sheet.inlineString(line, column, text.substring(0, Math.min(LONGEST, text.length())));
        // "=1+1" stands there as in the list, with no apostrophe to take away again: a text cell is no formula when it
        // is
        // opened, and the format of text keeps it from becoming one when a person edits it
        sheet.style(line, column).format("@").set();
    }
}
