package org.oks.operation;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
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
        try {
            read((number, cells) -> {
                ListHeader.in(cells)
                        .ifPresent(header ->
                                most[0] = Math.max(most[0], header.known().size()));
                return number < ListReading.HEADER_WITHIN;
            });
        } catch (ListRefused otherSeparator) {
            // what is broken with this separator may be well with the next; if not, reading says so
        }
        return most[0];
    }

    @Override
    public void read(Rows rows) throws IOException {
        try (Reader text = text();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .commentStrategy(CommentStrategy.NONE)
                        .skipEmptyLines(false)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(withoutMark(text))) {
            int number = 0;
            boolean wanted = true;
            for (Iterator<CsvRecord> all = csv.iterator(); wanted && all.hasNext(); ) {
                wanted = rows.take(++number, List.copyOf(all.next().getFields()));
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

    /** Other encodings are refused, never guessed. */
    private Reader text() throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Some programs put a mark before UTF-8. */
    private static Reader withoutMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
