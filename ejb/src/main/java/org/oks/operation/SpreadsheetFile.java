package org.oks.operation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/** The first sheet of a spreadsheet (XLSX), read as a stream. */
final class SpreadsheetFile implements ListFile {
    /** Of the format of a cell, what is shown as it stands and says nothing of the value. */
    private static final Pattern AS_IT_STANDS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final ReadingOptions options;

    private SpreadsheetFile(Path file, boolean styled) {
        this.file = file;
        this.options = new ReadingOptions(styled, false);
    }

    /** @throws ListRefused when it is no spreadsheet, or not one that can be read safely */
    static SpreadsheetFile checked(Path file) throws IOException {
        return new SpreadsheetFile(file, SpreadsheetParts.check(file).contains("xl/styles.xml"));
    }

    @Override
    public void read(Rows rows) throws IOException {
        try (ReadableWorkbook workbook = unbroken(() -> new ReadableWorkbook(file.toFile(), options));
                Stream<Row> stream = unbroken(() -> workbook.getFirstSheet().openStream())) {
            Iterator<Row> all = stream.iterator();
            int number = 0;
            boolean wanted = true;
            while (wanted && unbroken(all::hasNext)) {
                Row row = all.next();
                // a row need not say its number
                number = Math.max(number + 1, row.getRowNum());
                wanted = rows.take(number, unbroken(() -> texts(row)));
            }
        }
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    /** The library tells of broken content by exceptions of every kind; those of whoever takes the rows pass. */
    private static <T> T unbroken(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (RuntimeException broken) {
            throw new ListRefused(Text.of("operation.list.broken"));
        } catch (IOException failed) {
            if (failed.getCause() instanceof XMLStreamException) {
                throw new ListRefused(Text.of("operation.list.broken"));
            }
            throw failed;
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(text(row.getCell(i)));
        }
        return texts;
    }

    /** A day that a person typed is a number whose format shows a day. */
    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String format = cell.getDataFormatString();
        boolean day = cell.getValue() instanceof BigDecimal
                && format != null
                && DAY_OR_YEAR
                        .matcher(AS_IT_STANDS.matcher(format).replaceAll(""))
                        .find();
        return day ? cell.asDate().toLocalDate().toString() : cell.getText();
    }
}
