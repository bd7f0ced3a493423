package org.oks.contribution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oks.people.EmailAddress;
import org.oks.platform.InvalidInput;
import org.oks.platform.Languages;
import org.oks.platform.Text;

/**
 * Somebody outside to be asked about a claim.
 *
 * @param relation what they are to the change, such as "headed the district office"
 * @param language in which they read, as a tag; English when it is missing or not spoken here
 */
public record AskForConfirmation(
        @Nullable String name,
        @Nullable String email,
        @Nullable String relation,
        @Nullable String language) {
    void check() {
        new InvalidInput.Checks()
                .text(name, "name", 120, Text.of("contribution.ask.name-missing"))
                .text(email, "email", 200, Text.of("contribution.ask.email-missing"))
                .that(
                        email == null || email.isBlank() || EmailAddress.canBeOne(email.strip()),
                        "email",
                        Text.of("contribution.ask.email-missing"))
                .text(relation, "relation", 300, Text.of("contribution.ask.relation-missing"))
                .done();
    }

    Locale reads() {
        return Languages.ofTag(language);
    }
}
