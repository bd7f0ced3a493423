package org.oks.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * What a password must be: long, not the user name, not one that everybody tries first. Nothing about digits and signs:
 * such rules make passwords worse (NIST SP 800-63B).
 */
final class PasswordRules {
    static final int LEAST = 12;
    private static final int MOST = 200;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Notes what is wrong with the password. The texts say what to do. */
    static InvalidInput.Checks check(InvalidInput.Checks checks, String personId, String password) {
        String plain = password.toLowerCase(Locale.ROOT).strip();
        String name = personId.toLowerCase(Locale.ROOT);
        return checks.that(
                        password.codePointCount(0, password.length()) >= LEAST,
                        "password",
                        Text.of("people.password.too-short", LEAST))
                .that(password.length() <= MOST, "password", Text.of("people.password.too-long", MOST))
                .that(
                        plain.isEmpty() || !plain.equals(name) && !plain.equals(name + name),
                        "password",
                        Text.of("people.password.is-name"))
                .that(
                        plain.isEmpty()
                                || !COMMON.contains(plain)
                                        && plain.chars().distinct().count() > 3,
                        "password",
                        Text.of("people.password.common"));
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("common-passwords.txt is not shipped");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
