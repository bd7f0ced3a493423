package org.oks.notice;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Hands letters to the mail server, as plain text. Nothing in them tells whether they were opened. */
final class Smtp {
    private static final String WAIT_MILLIS = "20000";

    private final SmtpSettings settings;
    private final Session session;

    Smtp(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings), authenticator(settings));
    }

    /**
     * Returns when the server has taken the letter.
     *
     * @throws AddressException when nothing can be sent to such an address
     * @throws MessagingException when the server did not take it this time
     */
    void send(Parcel parcel, Instant now) throws MessagingException {
        Transport.send(message(parcel, now));
    }

    private MimeMessage message(Parcel parcel, Instant now) throws MessagingException {
        MimeMessage message = new Named(session, parcel.id() + "@" + domain());
        message.setFrom(address(settings.from(), "OKS Engagements"));
        message.setRecipient(Message.RecipientType.TO, address(parcel.address(), parcel.name()));
        message.setSubject(OneLine.of(parcel.subject(), 300), StandardCharsets.UTF_8.name());
        message.setText(parcel.body(), StandardCharsets.UTF_8.name());
        message.setContentLanguage(new String[] {parcel.language().toLanguageTag()});
        message.setSentDate(Date.from(now));
        // no answer by a machine, RFC 3834; the second is what Exchange understands
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        return message;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        InternetAddress checked = new InternetAddress(OneLine.of(address, 200), true);
        try {
            checked.setPersonal(OneLine.of(name, 120), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return checked;
    }

    private String domain() {
        return settings.from().substring(settings.from().lastIndexOf('@') + 1);
    }

    private static Properties properties(SmtpSettings settings) {
        String protocol = settings.security() == SmtpSettings.Security.TLS ? "smtps" : "smtp";
        String start = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail.transport.protocol.rfc822", protocol);
        properties.setProperty(start + "host", settings.host());
        properties.setProperty(start + "port", Integer.toString(settings.port()));
        properties.setProperty(start + "connectiontimeout", WAIT_MILLIS);
        properties.setProperty(start + "timeout", WAIT_MILLIS);
        properties.setProperty(start + "writetimeout", WAIT_MILLIS);
        properties.setProperty(start + "ssl.checkserveridentity", "true");
        if (settings.security() == SmtpSettings.Security.STARTTLS) {
            properties.setProperty(start + "starttls.enable", "true");
            properties.setProperty(start + "starttls.required", "true");
        }
        properties.setProperty(start + "auth", Boolean.toString(settings.user() != null));
        return properties;
    }

    private static @Nullable Authenticator authenticator(SmtpSettings settings) {
        return settings.user() == null
                ? null
                : new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(settings.user(), settings.password());
                    }
                };
    }

    /** Bears the letter's id: a letter that is sent twice, because a node ended between the two, is known for one. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }
}
