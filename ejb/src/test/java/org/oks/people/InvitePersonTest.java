package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.platform.DomainException;
import org.oks.platform.InvalidInput;

class InvitePersonTest {
    private static final PersonDetails SOMEBODY = new PersonDetails("Somebody", "s@example.org", null);

    @ParameterizedTest
    @ValueSource(strings = {"amina.lead", "a-1", "x9z"})
    void takesPlainUserNames(String id) {
        assertThatCode(() -> new InvitePerson(id, SOMEBODY, Set.of()).check().done())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Amina", "system:as-manager", "a b", "amina@x", ".ab", "ab.", "a%b", "a/b"})
    void refusesOtherUserNames(String id) {
        assertThat(fields(new InvitePerson(id, SOMEBODY, Set.of()))).containsExactly("id");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(fields(new InvitePerson("?", new PersonDetails("", "no", null), Set.of("boss"))))
                .containsExactly("id", "name", "email", "roles");
    }

    @Test
    void aRoleOnATeamIsNoGlobalRole() {
        assertThat(fields(new InvitePerson("abc", SOMEBODY, Set.of(Roles.LEAD))))
                .containsExactly("roles");
    }

    private static Iterable<String> fields(InvitePerson invitation) {
        InvalidInput wrong = catchThrowableOfType(
                InvalidInput.class, () -> invitation.check().done());
        return wrong.items().stream().map(DomainException.Item::field).toList();
    }
}
