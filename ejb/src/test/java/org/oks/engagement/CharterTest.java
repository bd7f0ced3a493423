package org.oks.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.platform.DomainException;
import org.oks.platform.InvalidInput;

class CharterTest {
    private static final LocalDate MAY = LocalDate.of(2015, 5, 1);

    @Test
    void aWholeCharterPasses() {
        assertThatCode(() -> charter("IN", "P130299", null, MAY, MAY.plusYears(2))
                        .checks()
                        .done())
                .doesNotThrowAnyException();
    }

    @Test
    void anEmptyCharterNamesEveryFieldAtOnce() {
        Charter empty = new Charter(null, null, null, null, null, null, null, null, null, null, false);
        assertThat(wrong(empty))
                .containsExactly("client", "country", "sector", "size", "objective", "startsOn", "endsOn", "projectId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P13029", "p130299", "130299", "P1302999", "P13029A"})
    void aProjectIdIsTheLetterPAndSixDigits(String projectId) {
        assertThat(wrong(charter("IN", projectId, null, MAY, MAY.plusYears(2)))).containsExactly("projectId");
    }

    @Test
    void aReasonReplacesTheProjectIdButDoesNotStandBesideIt() {
        assertThatCode(() -> charter("IN", null, "Financed by the client", MAY, MAY.plusYears(2))
                        .checks()
                        .done())
                .doesNotThrowAnyException();
        assertThat(wrong(charter("IN", "P130299", "Financed by the client", MAY, MAY.plusYears(2))))
                .containsExactly("exemptionReason");
    }

    @Test
    void theEndComesAfterTheBeginning() {
        assertThat(wrong(charter("IN", "P130299", null, MAY, MAY))).containsExactly("endsOn");
    }

    @Test
    void theCountryIsOneOfIso3166() {
        assertThat(wrong(charter("XX", "P130299", null, MAY, MAY.plusYears(2)))).containsExactly("country");
    }

    private static List<String> wrong(Charter charter) {
        InvalidInput thrown =
                catchThrowableOfType(InvalidInput.class, () -> charter.checks().done());
        return thrown.items().stream().map(DomainException.Item::field).toList();
    }

    private static Charter charter(
            String country, @Nullable String projectId, @Nullable String exemption, LocalDate from, LocalDate to) {
        return new Charter(
                "National AIDS Control Organisation",
                country,
                Sector.HEALTH,
                projectId,
                "National AIDS Control Support Project",
                exemption,
                EngagementSize.FULL,
                "State societies learn from each other what works.",
                from,
                to,
                true);
    }
}
