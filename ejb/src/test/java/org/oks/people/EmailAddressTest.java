package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailAddressTest {
    @Test
    void twoSpellingsOfOneMailboxAreOne() {
        assertThat(EmailAddress.key(" Amina+oks@Example.org ")).isEqualTo("amina@example.org");
        assertThat(EmailAddress.key("amina@example.org")).isEqualTo("amina@example.org");
        assertThat(EmailAddress.key("+@example.org")).isEqualTo("+@example.org");
        assertThat(EmailAddress.key("amina@ex+ample.org")).isEqualTo("amina@ex+ample.org");
    }
}
