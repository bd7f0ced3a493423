package org.oks.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * How a person is called and reached.
 *
 * @param name as colleagues read it
 * @param institution the institution the person belongs to on the client's side; null for everybody else
 */
public record PersonDetails(
        String name, @Nullable String email, @Nullable String institution) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    public PersonDetails {
        name = name == null ? "" : name.strip();
        email = blankToNull(email);
        institution = blankToNull(institution);
    }

    InvalidInput.Checks check(InvalidInput.Checks checks) {
        return checks.text(name, "name", 120, Text.of("people.name-missing"))
                .fits(email, "email", 200)
                .that(email == null || EMAIL.matcher(email).matches(), "email", Text.of("people.email-wrong"))
                .fits(institution, "institution", 200);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
