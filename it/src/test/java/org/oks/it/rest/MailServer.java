package org.oks.it.rest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A mail server that can be killed and started again at the same port. */
final class MailServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+\\?token=\\S+)");

    private GreenMail mail = started(0);
    private final int port = mail.getSmtp().getPort();

    private static GreenMail started(int port) {
        GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    /** What the application is told of it. */
    Map<String, String> environment() {
        return Map.of(
                "OKS_NOTICE_SMTP_HOST", "127.0.0.1",
                "OKS_NOTICE_SMTP_PORT", Integer.toString(port),
                "OKS_NOTICE_SMTP_SECURITY", "none");
    }

    void kill() {
        mail.stop();
    }

    void startAgain() {
        mail = started(port);
    }

    /** What came for the address, when so many letters have. */
    List<Letter> await(String address, int letters) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<Letter> got = letters(address);
            if (got.size() >= letters) {
                return got;
            }
            Assertions.assertThat(System.nanoTime())
                    .as("%d letters for %s, not %d", got.size(), address, letters)
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** The last of so many letters. */
    Letter awaitLast(String address, int letters) {
        List<Letter> got = await(address, letters);
        return got.get(got.size() - 1);
    }

    List<Letter> letters(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(Letter::of)
                .filter(letter -> letter.to().contains(address))
                .toList();
    }

    /** A letter as it came. */
    record Letter(String to, String subject, String body) {
        static Letter of(MimeMessage message) {
            try {
                return new Letter(message.getHeader("To", ","), message.getSubject(), (String) message.getContent());
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The path of the link in it. */
        String link() {
            Matcher link = LINK.matcher(body);
            Assertions.assertThat(link.find()).as(body).isTrue();
            return link.group(1);
        }
    }

    @Override
    public void close() {
        mail.stop();
    }
}
