package org.oks.people;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.oks.platform.Settings;

/** The settings of this room, by MicroProfile Config. */
final class PeopleSettings {
    /** What OWASP asks of PBKDF2 with HMAC-SHA-256. */
    private static final int ROUNDS = 600_000;
    /** A demonstration's passwords are generated, so they need no slow hash, and a demonstration starts quickly. */
    private static final int ROUNDS_OF_DEMONSTRATION = 50_000;

    private PeopleSettings() {}

    /** {@code oks.people.password-rounds}: how much work one check of a password is. */
    static int passwordRounds() {
        return ConfigProvider.getConfig()
                .getOptionalValue("oks.people.password-rounds", Integer.class)
                .orElseGet(() -> Settings.demo() ? ROUNDS_OF_DEMONSTRATION : ROUNDS);
    }

    /**
     * {@code oks.people.trusted-proxies}: addresses, separated by commas, whose {@code X-Forwarded-For} tells where a
     * request really came from.
     */
    static List<String> trustedProxies() {
        return ConfigProvider.getConfig()
                .getOptionalValue("oks.people.trusted-proxies", String.class)
                .map(list -> Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(address -> !address.isEmpty())
                        .toList())
                .orElse(List.of());
    }
}
