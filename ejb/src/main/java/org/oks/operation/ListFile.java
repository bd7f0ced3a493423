package org.oks.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.oks.platform.Text;

/** A file of rows of text. The rows are handed on one by one, so that a file may be larger than the memory. */
interface ListFile {
    /** Takes one row after the other. */
    interface Rows {
        /**
         * @param number of the row, as a spreadsheet counts them, from 1
         * @param cells from the first column on; empty texts where nothing stands
         * @return false to stop
         */
        boolean take(int number, List<String> cells) throws IOException;
    }

    /** @throws ListRefused when the file turns out to be broken or unsafe */
    void read(Rows rows) throws IOException;

    /**
     * The file by what it holds, whatever its name says.
     *
     * @throws ListRefused when it is neither a spreadsheet nor a text, or a spreadsheet that is not read: old, locked by a
     *     password, with macros
     */
    static ListFile of(Path file) throws IOException {
        byte[] begin;
        try (InputStream content = Files.newInputStream(file)) {
            begin = content.readNBytes(1 << 13);
        }
        String hex = HexFormat.of().formatHex(begin, 0, Math.min(4, begin.length));
        if (hex.isEmpty()) {
            throw new ListRefused(Text.of("operation.list.empty"));
        } else if (hex.startsWith("d0cf11e0")) {
            // the container of old spreadsheets is also the one of those that are locked by a password
            throw new ListRefused(Text.of("operation.list.old-or-locked"));
        } else if (hex.startsWith("504b0")) {
            return SpreadsheetFile.checked(file);
        } else if (hex.startsWith("fffe") || hex.startsWith("feff")) {
            throw new ListRefused(Text.of("operation.list.encoding"));
        } else if (hex.startsWith("25504446") || isBinary(begin)) {
            // a PDF may begin as a text does
            throw new ListRefused(Text.of("operation.list.no-spreadsheet"));
        }
        return CsvFile.checked(file);
    }

    private static boolean isBinary(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                return true;
            }
        }
        return false;
    }
}
