package org.oks.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Republic of India,IN",
        "INDIA,IN",
        "Islamic  Republic of Afghanistan,AF",
        "Republic of Guinea,GN",
        "Republic of Guinea-Bissau,GW",
        "Independent State of Papua New Guinea,PG",
        "Republic of Equatorial Guinea,GQ",
        "Republic of Niger,NE",
        "Federal Republic of Nigeria,NG",
        "Republic of Cote d'Ivoire,CI",
        "République de Côte d’Ivoire,CI",
        "Republic of Mali,ML",
        "Federal Republic of Somalia,SO",
        "Republic of the Sudan,SD",
        "Republic of South Sudan,SS",
        "Commonwealth of Dominica,DM",
        "Dominican Republic,DO",
        "Bosnia and Herzegovina,BA",
        "Bosnia & Herzegovina,BA",
        "Democratic Republic of Timor-Leste,TL",
        "Republic of South Africa,ZA",
        "Central African Republic,CF",
        "Republic of Mexico,MX",
        "North Korea,KP",
        "South Korea,KR"
    })
    void aFormalNameHoldsTheNameOfItsCountry(String name, String code) {
        assertThat(CountryNames.code(name)).hasValue(code);
        assertThat(CountryNames.isRegion(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Republic of Kosovo",
                "Republic of Congo",
                "Democratic Republic of the Congo",
                "Republic of Korea",
                "Democratic People's Republic of Korea",
                "The Independent State of Papua New Guine",
                "Democratic Socialist Republic of Sri Lan",
                "Republic of the Union of Myanmar",
                "West Bank and Gaza",
                "",
                "?"
            })
    void whatIsNotSureIsLeftToAPerson(String name) {
        assertThat(CountryNames.code(name)).isEmpty();
        assertThat(CountryNames.isRegion(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Africa",
                "Eastern and Southern Africa",
                "Western and Central Africa",
                "East Asia and Pacific",
                "Latin America",
                "Latin America & Caribbean",
                "Middle East and North Africa",
                "South Asia",
                "Pacific Islands",
                "World"
            })
    void aRegionIsNoCountry(String name) {
        assertThat(CountryNames.isRegion(name)).isTrue();
        assertThat(CountryNames.code(name)).isEmpty();
    }
}
