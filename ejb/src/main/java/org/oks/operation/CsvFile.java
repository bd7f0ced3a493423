package org.oks.operation;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.oks.platform.Text;

/** Text with separators (CSV) in UTF-8, read as a stream. */
final class CsvFile implements ListFile {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 30;

    private final Path file;
    private final char separator;

    private CsvFile(Path file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /** With the separator by which most headers are known. */
    static CsvFile checked(Path file) throws IOException {
        CsvFile best = new CsvFile(file, ',');
        int most = 0;
        for (char separator : SEPARATORS) {
            CsvFile tried = new CsvFile(file, separator);
            int known = tried.headersKnown();
            if (known > most) {
                best = tried;
                most = known;
            }
        }
        return best;
    }

    private int headersKnown() throws IOException {
        int[] most = {0};
        read((number, cells) -> {
            ListHeader.in(cells)
                    .ifPresent(
                            header -> most[0] = Math.max(most[0], header.known().size()));
            return number < LOOKED_AT;
        });
        return most[0];
    }

    @Override
    public void read(Rows rows) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .ofCsvRecord(text())) {
            boolean wanted = true;
            for (Iterator<CsvRecord> all = csv.iterator(); wanted && all.hasNext(); ) {
                CsvRecord row = all.next();
                wanted = rows.take(Math.toIntExact(row.getStartingLineNumber()), List.copyOf(row.getFields()));
            }
        } catch (CharacterCodingException otherEncoding) {
            throw new ListRefused(Text.of("operation.list.encoding"));
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new ListRefused(
                    broken.getCause() instanceof CharacterCodingException
                            ? Text.of("operation.list.encoding")
                            : Text.of("operation.list.broken"));
        }
    }

    /** Without the mark that some programs put before UTF-8; other encodings are refused, never guessed. */
    private Reader text() throws IOException {
        InputStream content = Files.newInputStream(file);
        Reader text = new BufferedReader(new InputStreamReader(
                content,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
