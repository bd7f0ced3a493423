package org.oks.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.oks.platform.Text;

class ReadinessTest {
    private static final Locale ESPERANTO = Locale.forLanguageTag("eo");

    private final Readiness readiness = new Readiness(
            "E-1",
            2,
            List.of(
                    new Readiness.Line(
                            "team-lead",
                            0,
                            1,
                            true,
                            null,
                            Text.of("gate.check.lead"),
                            Text.of("gate.check.lead.missing"),
                            "/engagement/team.xhtml"),
                    new Readiness.Line(
                            "work-recorded",
                            1,
                            1,
                            true,
                            null,
                            Text.of("gate.check.work"),
                            Text.of("gate.check.work.met"),
                            "/engagement/work.xhtml")));

    @Test
    void theListSpeaksTheLanguageOfItsReader() {
        assertThat(readiness.in(Locale.ENGLISH).lines())
                .extracting(ReadinessView.Line::text, ReadinessView.Line::detail)
                .containsExactly(
                        tuple("A lead is named", "Nobody leads the team."),
                        tuple("The work of the phase is recorded", "It says what was done, when and by whom."));
        assertThat(readiness.in(ESPERANTO).lines())
                .extracting(ReadinessView.Line::text)
                .as("in English what is not translated")
                .containsExactly("Gvidanto estas nomita", "The work of the phase is recorded");
    }

    @Test
    void soDoesTheRefusalThatNamesWhatIsMissing() {
        GateNotReady refused = new GateNotReady(readiness);
        assertThat(refused).hasMessage("Gate 2 is not ready: 1 item is missing.");
        assertThat(refused.text().in(ESPERANTO)).isEqualTo("La pordo 2 ne estas preta: 1 afero mankas.");
        assertThat(refused.items()).singleElement().satisfies(item -> {
            assertThat(item.text().in(Locale.ENGLISH)).isEqualTo("A lead is named. Nobody leads the team.");
            assertThat(item.text().in(ESPERANTO)).isEqualTo("Gvidanto estas nomita. Neniu gvidas.");
        });
    }
}
