package org.oks.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundByTheHeaders(String separator) throws IOException {
        FilesForTests.Read list = read("World Bank Projects, data as of 09/22/2022; all | of them\r\n"
                + "id,project_name,countryshortname\r\n".replace(",", separator)
                + "P123456,Schools,Chad\r\n".replace(",", separator));
        assertThat(list.rows()).hasSize(1);
        assertThat(list.row("P123456").values())
                .containsEntry(ListColumn.NAME, "Schools")
                .containsEntry(ListColumn.COUNTRY, "Chad");
    }

    @Test
    void theMarkBeforeUtf8IsNoPartOfTheFirstHeader() throws IOException {
        FilesForTests.Read list = read("\uFEFFid,project_name,country\nP123456,Écoles,Côte d’Ivoire");
        assertThat(list.row("P123456").values())
                .containsEntry(ListColumn.NAME, "Écoles")
                .containsEntry(ListColumn.COUNTRY, "Côte d’Ivoire");
    }

    @Test
    void aQuotedTextHoldsSeparatorsQuotesAndLineBreaks() throws IOException {
        FilesForTests.Read list = read("id,\"project_name\",country,pdo\n"
                + "P123456,\"Schools, \"\"all\"\" of; them\",Chad,\"One\nTwo\r\n\r\nThree\"\n"
                + "P123457,Roads,Mali,\n");
        assertThat(list.row("P123456").values())
                .containsEntry(ListColumn.NAME, "Schools, \"all\" of; them")
                .containsEntry(ListColumn.OBJECTIVE, "One\nTwo\r\n\r\nThree");
        assertThat(list.row("P123457").number()).as("as a spreadsheet counts").isEqualTo(3);
    }

    @Test
    void aRowMayBeShorterOrLongerThanTheHeaders() throws IOException {
        FilesForTests.Read list = read("id,project_name,country,pdo\nP123456,Schools,Chad\nP123457,Roads,Mali,,,x,y\n");
        assertThat(list.rows()).hasSize(2);
        assertThat(list.wrong()).isEmpty();
    }

    private FilesForTests.Read read(String content) throws IOException {
        return FilesForTests.read(FilesForTests.text(folder, content));
    }
}
