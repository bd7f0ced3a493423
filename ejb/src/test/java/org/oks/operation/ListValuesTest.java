package org.oks.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-06-30T00:00:00Z",
                "2020-06-30",
                "6/30/2020 12:00:00 AM",
                "06/30/2020 03:25:50 PM",
                "6/30/2020"
            })
    void aDayIsWrittenInTwoWaysWithOrWithoutTheTime(String text) {
        assertThat(ListValues.day(text)).contains(LocalDate.of(2020, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30/6/2020", "2020-02-30", "2/29/2021", "2020", "June 30, 2020", "30.06.2020", "44012", "6/30/20"
            })
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(ListValues.day(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "510000000|510000000",
                "510000000.25|510000000.25",
                "9,999,999|9999999",
                "897,200,000.50|897200000.5",
                "2.55e+08|255000000",
                "5.1E8|510000000",
                "999999999999999|999999999999999"
            })
    void anAmountIsWrittenPlainWithThousandsOrScientific(String text, BigDecimal amount) {
        assertThat(ListValues.amount(text))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "1.000.000",
                "9,99,999",
                "1,0000",
                "USD 5",
                "5 million",
                "$5",
                "1e999",
                "1e99",
                ".5",
                "5.",
                "NaN",
                "1000000000000000"
            })
    void whatIsNoAmountIsNotGuessed(String text) {
        assertThat(ListValues.amount(text)).isEmpty();
    }

    @Test
    void aPNumberIsTheLetterAndSixDigits() {
        assertThat(ListValues.isProjectId("P130299")).isTrue();
        assertThat(new String[] {"p130299", "P13029", "P1302990", "130299", "P13029X", "P 130299", "P१३०२९९"})
                .noneMatch(ListValues::isProjectId);
    }
}
