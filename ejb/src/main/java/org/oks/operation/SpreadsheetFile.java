package org.oks.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.oks.platform.Text;

/** The first sheet of a spreadsheet (XLSX), read as a stream. */
final class SpreadsheetFile implements ListFile {
    /** A list of 30,000 operations unpacks to about 60 MB. */
    private static final long MOST_UNPACKED = 400L << 20;

    private static final int MOST_PARTS = 1000;

    private final Path file;

    private SpreadsheetFile(Path file) {
        this.file = file;
    }

    /** Unpacks every part once without keeping it: what a part says of its size cannot be believed. */
    static SpreadsheetFile checked(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            if (parts.getEntry("xl/workbook.xml") == null) {
                throw new ListRefused(Text.of("operation.list.no-spreadsheet"));
            } else if (parts.getEntry("xl/vbaProject.bin") != null) {
                throw new ListRefused(Text.of("operation.list.macros"));
            } else if (parts.size() > MOST_PARTS) {
                throw new ListRefused(Text.of("operation.list.bomb"));
            }
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements(); ) {
                unpacked += unpacked(parts, all.nextElement(), MOST_UNPACKED - unpacked);
            }
        } catch (ZipException broken) {
            throw new ListRefused(Text.of("operation.list.broken"));
        }
        return new SpreadsheetFile(file);
    }

    private static long unpacked(ZipFile parts, ZipEntry part, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (InputStream content = parts.getInputStream(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > most) {
                    throw new ListRefused(Text.of("operation.list.bomb"));
                }
            }
        }
        return total;
    }

    @Override
    public void read(Rows rows) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            boolean wanted = true;
            for (Iterator<Row> all = stream.iterator(); wanted && all.hasNext(); ) {
                Row row = all.next();
                wanted = rows.take(row.getRowNum(), texts(row));
            }
        } catch (ExcelReaderException broken) {
            throw new ListRefused(Text.of("operation.list.broken"));
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            String text = cell == null ? null : cell.getText();
            texts.add(text == null ? "" : text);
        }
        return texts;
    }
}
