package org.oks.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void daysAndAmountsThatAPersonTypedAreReadToo() throws IOException {
        Path file = folder.resolve("mended.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "A person", null)) {
            Worksheet sheet = workbook.newWorksheet("data");
            header(sheet);
            sheet.value(1, 0, "P123456");
            sheet.value(1, 1, "Schools");
            sheet.value(1, 2, "Chad");
            sheet.value(1, 3, LocalDate.of(2013, 5, 1));
            sheet.style(1, 3).format("[$-409]m/d/yyyy").set();
            sheet.value(1, 4, LocalDateTime.of(2020, 6, 30, 15, 25));
            sheet.style(1, 4).format("yyyy\\-mm\\-dd hh:mm").set();
            sheet.value(1, 5, 510_000_000);
            sheet.style(1, 5).format("[Red]#,##0.00\\ \\d\\y").set();
            sheet.value(1, 6, 2.55e8);
        }
        FilesForTests.Read list = FilesForTests.read(file);
        assertThat(list.wrong()).isEmpty();
        assertThat(list.row("P123456").values())
                .containsEntry(ListColumn.APPROVED_ON, "2013-05-01")
                .containsEntry(ListColumn.CLOSES_ON, "2020-06-30")
                .containsEntry(ListColumn.COST, "510000000");
        assertThat(ListValues.amount(list.value("P123456", ListColumn.GRANT))).isPresent();
    }

    @Test
    void onlyTheFirstSheetIsRead() throws IOException {
        Path file = folder.resolve("two.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "A person", null)) {
            for (String project : new String[] {"P123456", "P123457"}) {
                Worksheet sheet = workbook.newWorksheet(project);
                header(sheet);
                sheet.value(1, 0, project);
                sheet.close();
            }
        }
        assertThat(FilesForTests.read(file).rows())
                .extracting(row -> row.values().get(ListColumn.PROJECT_ID))
                .containsExactly("P123456");
    }

    @Test
    void theNameOfAFileSaysNothing() throws IOException {
        Path file = folder.resolve("list.csv");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "A person", null)) {
            Worksheet sheet = workbook.newWorksheet("data");
            header(sheet);
            sheet.value(1, 0, "P123456");
        }
        assertThat(FilesForTests.read(file).rows()).hasSize(1);
    }

    private static void header(Worksheet sheet) {
        String[] titles = {
            "Project Id",
            "Project Name",
            "Country",
            "Board Approval Date",
            "Project Closing Date",
            "Current Project Cost",
            "Grant Amount"
        };
        for (int i = 0; i < titles.length; i++) {
            sheet.value(0, i, titles[i]);
        }
    }
}
