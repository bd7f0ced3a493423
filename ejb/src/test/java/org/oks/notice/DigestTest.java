package org.oks.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.people.Contact;

/** When a digest comes, what still belongs into it, and how it reads. */
class DigestTest {
    private static final Instant NOW = Instant.parse("2017-03-14T07:00:00Z");
    private static final Contact RAVI = new Contact("ravi", "Ravi Menon", "ravi@example.org", Locale.ENGLISH);

    @Test
    void comesAtTheHourOfTheZoneAndStillWhenTheHourWasMissed() {
        DigestTime time = new DigestTime(7, ZoneOffset.UTC);
        assertThat(time.reached(NOW.minusSeconds(1))).isFalse();
        assertThat(time.reached(NOW)).isTrue();
        assertThat(time.reached(NOW.plusSeconds(10 * 3600))).isTrue();
        assertThat(time.moment(NOW.plusSeconds(10 * 3600))).isEqualTo(NOW);

        DigestTime tokyo = new DigestTime(7, ZoneId.of("Asia/Tokyo"));
        assertThat(tokyo.moment(NOW)).isEqualTo(Instant.parse("2017-03-13T22:00:00Z"));
        assertThat(tokyo.day(Instant.parse("2017-03-14T16:00:00Z"))).isEqualTo(LocalDate.parse("2017-03-15"));
    }

    @Test
    void anHourThatTheClocksSkipIsTheNext() {
        DigestTime paris = new DigestTime(2, ZoneId.of("Europe/Paris"));
        assertThat(paris.moment(Instant.parse("2017-03-26T12:00:00Z")))
                .isEqualTo(Instant.parse("2017-03-26T01:00:00Z"));
    }

    @Test
    void whatIsDoneOrInOtherHandsIsNotToldAnyMore() {
        DigestItem owed = step("step-due", "T1", NOW);
        assertThat(owed.holds(Map.of("T1", ""))).as("waits for the team").isTrue();
        assertThat(owed.holds(Map.of("T1", "ravi"))).isTrue();
        assertThat(owed.holds(Map.of("T1", "nita"))).as("handed over").isFalse();
        assertThat(owed.holds(Map.of())).as("done").isFalse();

        DigestItem escalated = step("step-escalation", "T1", NOW);
        assertThat(escalated.holds(Map.of("T1", "nita"))).isTrue();
        assertThat(escalated.holds(Map.of())).isFalse();
        assertThat(news("You lead").holds(Map.of())).isTrue();
    }

    @Test
    void aGateIsToldInTheReadersLanguage() {
        assertThat(Told.sentence("gate-reminder", "Gate 2, NACP", null).in(Locale.ENGLISH))
                .isEqualTo("Gate 2, NACP waits for a decision");
        assertThat(Told.sentence("gate-reminder", "Gate 2, NACP", null).in(Locale.FRENCH))
                .contains("Jalon 2, NACP")
                .doesNotContain("Gate");
    }

    @Test
    void theLongestOverdueComesFirstAndATaskOnce() {
        Instant days = NOW.minusSeconds(3 * 86_400);
        DigestLetter letter = DigestLetter.of(
                List.of(
                        news("Gate 1, NACP"),
                        step("step-due-soon", "T2", NOW.plusSeconds(3 * 86_400)),
                        step("step-due", "T1", days),
                        step("step-overdue", "T1", days),
                        step("step-due", "T3", NOW)),
                NOW,
                ZoneOffset.UTC);
        assertThat(letter.items()).hasSize(4);

        MailDraft draft = letter.to(RAVI, "https://oks.example");
        assertThat(draft.subject().in(Locale.ENGLISH)).isEqualTo("4 things to look at");
        String body = draft.body().in(Locale.ENGLISH);
        assertThat(body.lines().filter(line -> line.startsWith("- ")))
                .containsExactly(
                        "- NACP: Capability baseline, overdue by 3 days",
                        "- NACP: Capability baseline, due today",
                        "- NACP: Capability baseline, due in 3 days",
                        "- You lead the panel of Gate 1, NACP");
        assertThat(body).contains("https://oks.example/visioning/capability.xhtml?id=E-1", "/notice/preferences.xhtml");
        assertThat(DigestLetter.of(List.of(news("x")), NOW, ZoneOffset.UTC)
                        .to(RAVI, "https://oks.example")
                        .subject()
                        .in(Locale.ENGLISH))
                .isEqualTo("One thing to look at");
    }

    @Test
    void preferencesAreOfThoseOffered() {
        new ChangePreferences(MailChoice.DIGEST, 0, null).check();
        new ChangePreferences(MailChoice.REQUIRED, 23, "en").check();
        for (ChangePreferences wrong : List.of(
                new ChangePreferences(null, 7, null),
                new ChangePreferences(MailChoice.DIGEST, 24, null),
                new ChangePreferences(MailChoice.DIGEST, -1, null),
                new ChangePreferences(MailChoice.DIGEST, null, null),
                new ChangePreferences(MailChoice.DIGEST, 7, "tlh"))) {
            org.assertj.core.api.Assertions.assertThatThrownBy(wrong::check)
                    .as(wrong.toString())
                    .isInstanceOf(org.oks.platform.InvalidInput.class);
        }
    }

    private static DigestItem step(String kind, @Nullable String task, Instant due) {
        return new DigestItem(
                kind + task,
                "ravi",
                Told.of(new Reminder(
                        kind,
                        "E-1",
                        String.valueOf(task),
                        "NACP",
                        "engagement.step-name.capability-baseline",
                        "/visioning/capability.xhtml?id=E-1",
                        due)),
                NOW);
    }

    private static DigestItem news(String detail) {
        return new DigestItem(detail, "ravi", Told.news("gate-lead", "E-1", detail, "/gate/review.xhtml"), NOW);
    }
}
