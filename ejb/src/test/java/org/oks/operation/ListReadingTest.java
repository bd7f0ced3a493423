package org.oks.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListReadingTest {
    private static final List<String> HEADERS = List.of("Project Id", "Project Name", "Country");
    private static final List<String> CHAD = List.of("P123456", "Schools", "Republic of Chad");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Project Id,Project Name,Country,Last Stage Reached,Board Approval Date,Lead Global Practice",
                "Project ID,PROJECT NAME,Country Name,Last Stage Reached Name,Board  Approval Date,Global Practice",
                "id,project_name,countryshortname,last_stage_reached_name,boardapprovaldate,leadgp"
            })
    void headersAreKnownInWordsAndInShortNames(String headers) throws IOException {
        FilesForTests.Read list = text(headers + "\nP123456,Schools,Republic of Chad,Effective,2020-06-30,Education");
        assertThat(list.rows().get(0).values())
                .containsEntry(ListColumn.PROJECT_ID, "P123456")
                .containsEntry(ListColumn.NAME, "Schools")
                .containsEntry(ListColumn.COUNTRY, "Republic of Chad")
                .containsEntry(ListColumn.LAST_STAGE, "Effective")
                .containsEntry(ListColumn.APPROVED_ON, "2020-06-30")
                .containsEntry(ListColumn.PRACTICE, "Education");
        assertThat(list.head().unknown()).isEmpty();
        assertThat(list.wrong()).isEmpty();
    }

    @Test
    void theShortNamesOfTheSiteAreAllKnown() throws IOException {
        assertThat(
                        text("id,regionname,countryshortname,status,project_name,pdo,impagency,boardapprovaldate,closingdate,"
                                        + "curr_project_cost,curr_ibrd_commitment,idacommamt,grantamt,curr_total_commitment,"
                                        + "borrower,lendinginstr,envassesmentcategorycode,esrc_ovrl_risk_rate\n"
                                        + "P123456,,Chad,,Schools")
                                .head()
                                .unknown())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 31, 50})
    void headersStandInAnyOfTheFirstRows(int row) throws IOException {
        List<List<String>> rows =
                new ArrayList<>(Collections.nCopies(row - 1, List.of("World Bank Projects, data as of 1/31/2024")));
        rows.add(HEADERS);
        rows.add(CHAD);
        assertThat(spreadsheet(rows).rows()).extracting(ListRow::number).containsExactly(row + 1);
        String text = "A title\n".repeat(row - 1) + "id;project_name;countryshortname\nP123456;Schools;Chad";
        assertThat(text(text).rows()).extracting(ListRow::number).containsExactly(row + 1);
    }

    @Test
    void headersBelowTheFirstRowsAreNotLookedFor() throws IOException {
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(59, List.of()));
        rows.add(HEADERS);
        rows.add(CHAD);
        assertThatThrownBy(() -> spreadsheet(rows))
                .isInstanceOf(ListRefused.class)
                .hasMessageStartingWith("No row of headers was found in the first 50 rows.");
    }

    @Test
    void theDayOfTheListNeedNotBeSaid() throws IOException {
        assertThat(spreadsheet(List.of(HEADERS, CHAD)).head().asOf()).isEmpty();
        assertThat(spreadsheet(List.of(List.of("", "data as of 1/31/2024 03:25:50 PM"), HEADERS, CHAD))
                        .head()
                        .asOf())
                .contains(LocalDate.of(2024, 1, 31));
    }

    @Test
    void whatStandsInUnknownColumnsIsKeptAside() throws IOException {
        FilesForTests.Read list = text(
                "Colour,id,project_name,country,,Note\nred,P123456,Schools,Chad,no title,\n,P123457,Roads,Mali,,x");
        assertThat(list.head().unknown()).containsExactly("Colour", "Note");
        assertThat(list.row("P123456").aside()).containsOnlyKeys("Colour").containsEntry("Colour", "red");
        assertThat(list.row("P123457").aside()).containsOnlyKeys("Note").containsEntry("Note", "x");
    }

    @Test
    void ofTwoColumnsWithOneMeaningTheFirstCounts() throws IOException {
        FilesForTests.Read list = text("id,project_name,country,Country Name\nP123456,Schools,Chad,Mali");
        assertThat(list.row("P123456").values()).containsEntry(ListColumn.COUNTRY, "Chad");
        assertThat(list.head().unknown()).containsExactly("Country Name");
    }

    @Test
    void requiredColumnsThatAreMissingAreNamed() {
        assertThatThrownBy(() -> text("Region,Project Status,Borrower,Country\nAfrica,Active,Chad,Chad"))
                .isInstanceOf(ListRefused.class)
                .hasMessageStartingWith("These columns are missing: Project Id, Project Name.");
    }

    @Test
    void headersWithoutRowsAreRefused() {
        assertThatThrownBy(() -> spreadsheet(List.of(HEADERS, List.of("", " "))))
                .isInstanceOf(ListRefused.class)
                .hasMessageStartingWith("The list has headers and no row below them.");
        assertThatThrownBy(() -> text("id,project_name,country\n\n ,\n")).isInstanceOf(ListRefused.class);
    }

    @Test
    void emptyRowsAreSkippedAndCounted() throws IOException {
        List<List<String>> rows =
                List.of(HEADERS, List.of(), CHAD, List.of(" ", "", " "), List.of("P123457", "Roads", "Mali"));
        assertThat(spreadsheet(rows).rows()).extracting(ListRow::number).containsExactly(3, 5);
        assertThat(text("id,project_name,country\n\nP123456,Schools,Chad\n , ,\nP123457,Roads,Mali\n")
                        .rows())
                .extracting(ListRow::number)
                .containsExactly(3, 5);
    }

    @Test
    void aRowThatIsWrongSaysWhyByColumn() throws IOException {
        assertThat(text("id,project_name,country,boardapprovaldate,grantamt\n"
                                + "P123456,Schools,Chad,31.12.2020,1.000.000\n"
                                + "P12345,,,2020-02-30,-5\n"
                                + ",Roads,Mali,,\n")
                        .wrong())
                .containsExactly(
                        "2 APPROVED_ON: \"31.12.2020\" is no day as the list writes them, such as 6/30/2020 or 2020-06-30.",
                        "2 GRANT: \"1.000.000\" is no amount, such as 510000000.",
                        "3 PROJECT_ID: A P-number is the letter P and six digits; this is \"P12345\".",
                        "3 NAME: This is empty. Fill it in.",
                        "3 COUNTRY: This is empty. Fill it in.",
                        "3 APPROVED_ON: \"2020-02-30\" is no day as the list writes them, such as 6/30/2020 or 2020-06-30.",
                        "3 GRANT: \"-5\" is no amount, such as 510000000.",
                        "4 PROJECT_ID: Give the P-number.");
    }

    @Test
    void aPNumberStandsOnceInAFile() throws IOException {
        assertThat(spreadsheet(List.of(HEADERS, CHAD, List.of("P123457", "Roads", "Mali"), CHAD, CHAD))
                        .wrong())
                .containsExactly(
                        "4 PROJECT_ID: This P-number stood in row 2 before. One row for each operation.",
                        "5 PROJECT_ID: This P-number stood in row 2 before. One row for each operation.");
    }

    @Test
    void tooLongTextsAreToBeShortened() throws IOException {
        String headers = "id,project_name,country,pdo\n";
        assertThat(text(headers + "P123456," + "n".repeat(300) + ",Chad," + "o".repeat(4000))
                        .wrong())
                .isEmpty();
        assertThat(text(headers + "P123456," + "n".repeat(301) + ",Chad," + "o".repeat(4001))
                        .wrong())
                .containsExactly(
                        "2 NAME: Shorten this to 300 characters; it has 301.",
                        "2 OBJECTIVE: Shorten this to 4000 characters; it has 4001.");
    }

    @Test
    void aWrongValueIsNotRepeatedAtAnyLength() throws IOException {
        assertThat(text("id,project_name,country,grantamt\n" + "9".repeat(5000) + ",Schools,Chad," + "9".repeat(5000))
                        .wrong())
                .hasSize(2)
                .allSatisfy(wrong -> assertThat(wrong).hasSizeLessThan(200).contains("9…\""));
    }

    @Test
    void whoeverTakesTheRowsMayStopTheReading() {
        assertThatThrownBy(() -> ListReading.read(
                        ListFile.of(FilesForTests.spreadsheet(folder, List.of(HEADERS, CHAD))), row -> {
                            throw new IllegalStateException("enough");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    private FilesForTests.Read text(String content) throws IOException {
        return FilesForTests.read(FilesForTests.text(folder, content));
    }

    private FilesForTests.Read spreadsheet(List<List<String>> rows) throws IOException {
        return FilesForTests.read(FilesForTests.spreadsheet(folder, rows));
    }
}
