package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonTest {
    private final Person person =
            new Person("nita.client", new PersonDetails(" Nita Rao ", " ", "NACO"), false, Instant.EPOCH);

    @Test
    void isInvitedUntilThereIsAPassword() {
        assertThat(person.state()).isEqualTo(AccountState.INVITED);
        assertThat(person.canSignIn(false)).isFalse();
        person.changePassword();
        assertThat(person.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(person.canSignIn(false)).isTrue();
    }

    @Test
    void cannotSignInWhileLocked() {
        person.changePassword();
        person.lock();
        assertThat(person.state()).isEqualTo(AccountState.LOCKED);
        assertThat(person.canSignIn(false)).isFalse();
        person.unlock();
        assertThat(person.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void isCalledAsWrittenWithoutBlanks() {
        assertThat(person.details()).isEqualTo(new PersonDetails("Nita Rao", null, "NACO"));
    }
}
