package org.oks.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.platform.Text;

/** The life of a letter. */
class MailTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final String NODE = "node";

    @Test
    void restsLongerAfterEachTryAndDiesAfterTheFifth() {
        Mail mail = mail(Duration.ofDays(3));
        Instant now = NOW;
        for (Duration rest : Mail.RESTS) {
            assertThat(mail.due(now)).isTrue();
            assertThat(mail.takenBy(NODE, now)).isTrue();
            mail.failed("451 Try again later", false, now);
            assertThat(mail.view(now).state()).isEqualTo(MailState.WAITING);
            assertThat(mail.due(now.plus(rest).minusSeconds(1))).isFalse();
            now = now.plus(rest);
        }
        assertThat(mail.takenBy(NODE, now)).isTrue();
        mail.failed("451 Try again later", false, now);
        MailView dead = mail.view(now);
        assertThat(dead.state()).isEqualTo(MailState.DEAD);
        assertThat(dead.tries()).isEqualTo(5);
        assertThat(dead.lastError()).isEqualTo("451 Try again later");
        assertThat(mail.due(now.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void aDeadLetterCanBeTriedAgainWithItsLink() {
        Mail mail = mail(Duration.ofDays(3));
        mail.takenBy(NODE, NOW);
        mail.failed("550 No such mailbox", true, NOW);
        assertThat(mail.view(NOW).state()).isEqualTo(MailState.DEAD);
        assertThat(mail.canBeTried(NOW)).isTrue();
        mail.tryAgain(NOW);
        assertThat(mail.due(NOW)).isTrue();
        mail.takenBy(NODE, NOW);
        assertThat(mail.parcel().body()).contains("https://oks.example/x?token=secret");
    }

    @Test
    void whatIsSentOrGivenUpForgetsItsWordsAndItsLink() {
        Mail sent = mail(Duration.ofDays(3));
        sent.takenBy(NODE, NOW);
        sent.sent(NOW);
        Mail givenUp = mail(Duration.ofDays(3));
        givenUp.giveUp(NOW);
        for (Mail mail : new Mail[] {sent, givenUp}) {
            assertThat(mail.parcel().body()).isEmpty();
            assertThat(mail.canBeTried(NOW)).isFalse();
            assertThat(mail.canBeGivenUp()).isFalse();
        }
    }

    @Test
    void aLetterThatWaitedPastItsUseIsDeadAndCannotBeTried() {
        Mail mail = mail(Duration.ofHours(1));
        Instant late = NOW.plus(Duration.ofHours(1));
        assertThat(mail.takenBy(NODE, late)).isFalse();
        assertThat(mail.view(late).state()).isEqualTo(MailState.DEAD);
        assertThat(mail.canBeTried(late)).isFalse();
        assertThat(mail.parcel().body()).isEmpty();
    }

    @Test
    void aNodeThatEndedLosesItAfterTwoMinutesAndMaySayNothingMore() {
        Mail mail = mail(Duration.ofDays(3));
        mail.takenBy("first", NOW);
        assertThat(mail.due(NOW.plusSeconds(119))).isFalse();
        Instant later = NOW.plusSeconds(120);
        assertThat(mail.due(later)).isTrue();
        mail.takenBy("second", later);
        assertThat(mail.heldBy("first")).isFalse();
        assertThat(mail.heldBy("second")).isTrue();
    }

    @Test
    void aLetterThatIsInterruptedEachTimeEnds() {
        Mail mail = mail(Duration.ofDays(3));
        Instant now = NOW;
        for (int i = 0; i < 5; i++) {
            assertThat(mail.takenBy(NODE, now)).isTrue();
            now = now.plus(Duration.ofMinutes(2));
        }
        assertThat(mail.takenBy(NODE, now)).isFalse();
        assertThat(mail.view(now).state()).isEqualTo(MailState.DEAD);
    }

    @Test
    void namesAndSubjectsStayOnOneLine() {
        Mail mail = new Mail(
                "id",
                new MailDraft(
                        new Addressee(null, "Eve\r\nBcc: all@example.org", "eve@example.org", Locale.ENGLISH),
                        "notice",
                        null,
                        Text.of("notice.kind.gate-reminder", "Gate 1\r\nX-Evil: yes"),
                        Text.of("notice.mail.notice", "It waits", "https://oks.example/"),
                        null,
                        Duration.ofDays(1)),
                NOW);
        assertThat(mail.parcel().name()).isEqualTo("Eve Bcc: all@example.org");
        assertThat(mail.parcel().subject()).isEqualTo("Gate 1 X-Evil: yes waits for a decision");
        assertThat(OneLine.of("x".repeat(400), 300)).hasSize(300).endsWith("\u2026");
        assertThat(OneLine.of("\ud83d\ude00".repeat(200), 300).codePoints()).hasSize(150);
    }

    static Mail mail(Duration useful) {
        return mail("Amina Okello", "amina@example.org", "https://oks.example/x?token=secret", useful);
    }

    static Mail mail(String name, String address, @Nullable String link, Duration useful) {
        return new Mail(
                "5b3c1a0e-0000-4000-8000-000000000001",
                new MailDraft(
                        new Addressee("amina.lead", name, address, Locale.ENGLISH),
                        "invitation",
                        null,
                        Text.of("notice.kind.gate-reminder", "Gate 1, Ministère de la Santé"),
                        Text.of("notice.mail.notice", "It waits", Post.LINK),
                        link,
                        useful),
                NOW);
    }
}
