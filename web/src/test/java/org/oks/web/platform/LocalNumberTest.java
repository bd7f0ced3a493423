package org.oks.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalNumberTest {
    private static final Locale SPAIN = Locale.forLanguageTag("es-ES");

    @Test
    void aNumberIsReadInTheLanguageOfThePage() {
        assertThat(LocalNumber.parse("1.5", Locale.ENGLISH)).contains(new BigDecimal("1.5"));
        assertThat(LocalNumber.parse("1,5", Locale.FRENCH)).contains(new BigDecimal("1.5"));
        assertThat(LocalNumber.parse("1,5", SPAIN)).contains(new BigDecimal("1.5"));
        assertThat(LocalNumber.parse("12,500", Locale.ENGLISH)).contains(new BigDecimal("12500"));
        assertThat(LocalNumber.parse("12 500,25", Locale.FRENCH)).contains(new BigDecimal("12500.25"));
        assertThat(LocalNumber.parse("12.500", SPAIN)).contains(new BigDecimal("12500"));
        assertThat(LocalNumber.parse(" -3 ", Locale.ENGLISH)).contains(new BigDecimal("-3"));
    }

    @Test
    void whatMeansSomethingElseThereIsRefused() {
        assertThat(LocalNumber.parse("1,5", Locale.ENGLISH)).isEmpty();
        assertThat(LocalNumber.parse("1.5", Locale.FRENCH)).isEmpty();
        assertThat(LocalNumber.parse("1.5", SPAIN)).isEmpty();
        assertThat(LocalNumber.parse("about 5", Locale.ENGLISH)).isEmpty();
        assertThat(LocalNumber.parse("1e5", Locale.ENGLISH)).isEmpty();
        assertThat(LocalNumber.parse("", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whatStandsInAFieldIsReadAgain() {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH, SPAIN}) {
            BigDecimal number = new BigDecimal("12345.25");
            assertThat(LocalNumber.parse(LocalNumber.format(number, language), language))
                    .contains(number);
        }
    }
}
