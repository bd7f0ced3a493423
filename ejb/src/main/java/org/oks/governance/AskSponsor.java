package org.oks.governance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oks.people.EmailAddress;
import org.oks.platform.InvalidInput;
import org.oks.platform.Languages;
import org.oks.platform.Text;

/**
 * A sponsor without an account, who is to be asked by a link.
 *
 * @param function what they are in the institution
 * @param language in which they read, as a tag; English when it is missing or not spoken here
 */
public record AskSponsor(
        @Nullable String name,
        @Nullable String email,
        @Nullable String function,
        @Nullable String language) {
    void check() {
        new InvalidInput.Checks()
                .text(name, "name", 120, Text.of("governance.ask.name-missing"))
                .text(email, "email", 200, Text.of("governance.ask.email-missing"))
                .that(
                        email == null || email.isBlank() || EmailAddress.canBeOne(email.strip()),
                        "email",
                        Text.of("governance.ask.email-missing"))
                .text(function, "function", 200, Text.of("governance.ask.function-missing"))
                .done();
    }

    Locale reads() {
        return Languages.ofTag(language);
    }
}
