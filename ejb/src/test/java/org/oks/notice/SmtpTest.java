package org.oks.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oks.notice.SmtpSettings.Security;

/** Letters as a mail server gets them. */
class SmtpTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsPlainTextThatAMachineShallNotAnswer() throws Exception {
        smtp(Security.NONE).send(MailTest.mail(Duration.ofDays(1)).parcel(), NOW);
        MimeMessage got = only();
        assertThat(got.getSubject()).isEqualTo("Gate 1, Ministère de la Santé waits for a decision");
        assertThat(got.getFrom()[0]).hasToString("OKS Engagements <no-reply@oks.example>");
        InternetAddress to = (InternetAddress) got.getAllRecipients()[0];
        assertThat(to.getAddress()).isEqualTo("amina@example.org");
        assertThat(to.getPersonal()).isEqualTo("Amina Okello");
        assertThat(got.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat((String) got.getContent())
                .startsWith("Dear Amina Okello,")
                .contains("https://oks.example/x?token=secret")
                .doesNotContain(Post.LINK);
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(got.getMessageID()).isEqualTo("<5b3c1a0e-0000-4000-8000-000000000001@oks.example>");
        assertThat(got.getHeader("Content-Language")).containsExactly("en");
        assertThat(got.getSentDate()).isEqualTo(NOW);
    }

    @Test
    void aNameCannotAddAHeaderOrARecipient() throws Exception {
        Parcel parcel = MailTest.mail("Amina", "amina@example.org", null, Duration.ofDays(1))
                .parcel();
        Parcel evil = new Parcel(
                parcel.id(),
                "Eve\r\nBcc: all@example.org\r\n\r\nBuy this",
                parcel.address(),
                parcel.language(),
                "Hello\r\nX-Evil: yes\nBcc: all@example.org",
                ".\r\nRCPT TO:<all@example.org>\r\n.\r\n");
        smtp(Security.NONE).send(evil, NOW);
        MimeMessage got = only();
        assertThat(got.getAllRecipients()).hasSize(1);
        assertThat(got.getHeader("X-Evil")).isNull();
        assertThat(Collections.list(got.getAllHeaders()))
                .noneMatch(header -> header.getName().equalsIgnoreCase("Bcc"));
        assertThat((String) got.getContent()).contains("RCPT TO:<all@example.org>");
    }

    @Test
    void nothingCanBeSentToWhatIsNoAddress() {
        for (String wrong : new String[] {"a@b@example.org", "amina", "amina@example.org, eve@example.org", "<a@"}) {
            Parcel parcel =
                    MailTest.mail("Amina", wrong, null, Duration.ofDays(1)).parcel();
            assertThatThrownBy(() -> smtp(Security.NONE).send(parcel, NOW))
                    .as(wrong)
                    .isInstanceOf(AddressException.class);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatCannotEncryptIsNotUsedUnlessSaidSo() {
        assertThatThrownBy(() -> smtp(Security.STARTTLS)
                        .send(MailTest.mail(Duration.ofDays(1)).parcel(), NOW))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThatThrownBy(() -> new SmtpSettings("localhost", 25, Security.NONE, "user", "password", "a@b.example"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aServerThatIsGoneIsSaid() {
        Smtp smtp = smtp(Security.NONE);
        server.stop();
        assertThatThrownBy(() -> smtp.send(MailTest.mail(Duration.ofDays(1)).parcel(), NOW))
                .isInstanceOf(MessagingException.class)
                .isNotInstanceOf(AddressException.class);
    }

    private Smtp smtp(Security security) {
        return new Smtp(new SmtpSettings(
                "127.0.0.1", server.getSmtp().getPort(), security, null, null, "no-reply@oks.example"));
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }
}
