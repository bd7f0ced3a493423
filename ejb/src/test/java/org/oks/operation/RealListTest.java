package org.oks.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A list as the site of the World Bank exports it: see SOURCE.md beside it. */
class RealListTest {
    private final FilesForTests.Read list;

    RealListTest() throws IOException, URISyntaxException {
        list = FilesForTests.read(
                Path.of(Objects.requireNonNull(RealListTest.class.getResource("2013_WB_Projects_1_500.xlsx"))
                        .toURI()));
    }

    @Test
    void everyRowIsReadAndNoneIsWrong() {
        assertThat(list.rows()).hasSize(499);
        assertThat(list.wrong()).isEmpty();
        assertThat(list.rows().get(0).number()).isEqualTo(3);
        assertThat(list.rows().get(498).number()).isEqualTo(501);
    }

    @Test
    void theTitleSaysTheDayOfTheList() {
        assertThat(list.head().asOf()).contains(LocalDate.of(2022, 9, 22));
    }

    @Test
    void theColumnThatNobodyKnowsIsKeptAside() {
        assertThat(list.head().unknown()).containsExactly("Consultant Services Required");
    }

    @Test
    void theFactsOfAnOperationStandInTheirColumns() {
        assertThat(list.row("P130299").values())
                .containsEntry(ListColumn.NAME, "National AIDS Control Support Project")
                .containsEntry(ListColumn.COUNTRY, "Republic of India")
                .containsEntry(ListColumn.REGION, "South Asia")
                .containsEntry(ListColumn.STATUS, "Closed")
                .containsEntry(ListColumn.APPROVED_ON, "2013-05-01T00:00:00Z")
                .containsEntry(ListColumn.CLOSES_ON, "6/30/2020 12:00:00 AM")
                .containsEntry(ListColumn.COST, "510000000")
                .containsEntry(ListColumn.COMMITMENT, "510000000")
                .containsEntry(ListColumn.BORROWER, "Department of Economic Affairs")
                .containsEntry(ListColumn.INSTRUMENT, "Investment Project Financing")
                .containsEntry(ListColumn.ENVIRONMENT, "B")
                .containsEntry(ListColumn.SECTOR_1, "Public Administration - Health")
                .containsEntry(
                        ListColumn.ADDRESS,
                        "https://projects.worldbank.org/en/projects-operations/project-detail/P130299")
                .doesNotContainKeys(ListColumn.GRANT, ListColumn.IDA, ListColumn.SECTOR_3);
        assertThat(list.row("P130299").number()).isEqualTo(135);
    }

    @Test
    void amountsAreWrittenWithSeparatorsOfThousandsOrWithout() {
        String grant = list.value("P117407", ListColumn.GRANT);
        assertThat(grant).isEqualTo("897,200,000");
        assertThat(ListValues.amount(grant))
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo(new BigDecimal("897200000")));
    }

    @Test
    void mostCountriesAreFoundAndTheOthersAreLeftToAPerson() {
        assertThat(list.rows().stream()
                        .map(row -> row.values().getOrDefault(ListColumn.COUNTRY, ""))
                        .filter(name -> !CountryNames.isRegion(name))
                        .filter(name -> CountryNames.code(name).isEmpty())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "Argentine Republic",
                        "Democratic Republic of Sao Tome and Prin",
                        "Democratic Republic of the Congo",
                        "Democratic Socialist Republic of Sri Lan",
                        "Kyrgyz Republic",
                        "Lao People's Democratic Republic",
                        "Lebanese Republic",
                        "Macedonia, Republic of North",
                        "Republic of Cabo Verde",
                        "Republic of Kosovo",
                        "Republic of Turkiye",
                        "Republic of the Union of Myanmar",
                        "Russian Federation",
                        "The Independent State of Papua New Guine",
                        "United Mexican States",
                        "West Bank and Gaza");
    }
}
