package org.oks.notice;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Settings;

/**
 * The mail server, by MicroProfile Config: {@code oks.notice.smtp.host} and what goes with it.
 *
 * @param user null for a server that asks for none
 * @param from the address that letters come from
 */
record SmtpSettings(
        String host,
        int port,
        Security security,
        @Nullable String user,
        @Nullable String password,
        String from) {
    /** How the line to the mail server is kept secret. */
    enum Security {
        /** Begins open and is encrypted before anything is told; a server that cannot is not used. */
        STARTTLS(587),
        /** Encrypted from the first byte. */
        TLS(465),
        /** Not at all: for a server on this machine or behind it. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        static Security named(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "oks.notice.smtp.security is starttls, tls or none, not " + name));
        }
    }

    SmtpSettings {
        if (user != null && security == Security.NONE) {
            throw new IllegalStateException(
                    "oks.notice.smtp.security=none would send the password of the mail server in the open."
                            + " Set starttls or tls, or no user.");
        }
    }

    /** Empty when no mail server is set. */
    static Optional<SmtpSettings> read() {
        return text("host").map(host -> {
            Security security = text("security").map(Security::named).orElse(Security.STARTTLS);
            int port = text("port").map(SmtpSettings::port).orElse(security.port);
            return new SmtpSettings(
                    host,
                    port,
                    security,
                    text("user").orElse(null),
                    text("password").orElse(null),
                    text("from").orElseGet(SmtpSettings::nobody));
        });
    }

    private static int port(String number) {
        if (!number.matches("[1-9]\\d{0,4}")) {
            throw new IllegalStateException("oks.notice.smtp.port is a number, not " + number);
        }
        return Integer.parseInt(number);
    }

    private static Optional<String> text(String name) {
        Config config = ConfigProvider.getConfig();
        return config.getOptionalValue("oks.notice.smtp." + name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** At the host that people know; nobody reads what is sent there. */
    private static String nobody() {
        String host = URI.create(Settings.webUrl()).getHost();
        return "no-reply@" + (host == null ? "localhost" : host);
    }
}
