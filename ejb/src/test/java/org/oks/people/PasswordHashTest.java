package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void opensWithThePasswordAlone() {
        String kept = PasswordHash.of("lantern orchid ferry", 1000);
        assertThat(PasswordHash.matches("lantern orchid ferry", kept)).isTrue();
        assertThat(PasswordHash.matches("lantern orchid ferrY", kept)).isFalse();
        assertThat(PasswordHash.matches("lantern orchid ferry", "nonsense")).isFalse();
    }

    @Test
    void saysItsRoundsSoThatTheyCanGrow() {
        assertThat(PasswordHash.of("x", 1000)).startsWith("1000$").doesNotContain("x$");
        assertThat(PasswordHash.matches("x", PasswordHash.of("x", 1001))).isTrue();
    }

    @Test
    void isSaltedAndFitsTheEnginesColumn() {
        String kept = PasswordHash.of("same", 1000);
        assertThat(PasswordHash.of("same", 1000)).isNotEqualTo(kept);
        assertThat(("{" + PasswordHash.NAME + "}" + kept).length()).isLessThan(255);
    }

    @Test
    void aSecretIsLongRandomAndKeptAsAHash() {
        String secret = SecretToken.fresh();
        assertThat(secret).hasSize(43).isNotEqualTo(SecretToken.fresh());
        assertThat(SecretToken.hash(secret)).hasSize(64).doesNotContain(secret);
    }
}
