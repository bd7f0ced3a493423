package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.platform.InvalidInput;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"lantern orchid ferry moss", "onlysmallletters", "पासवर्ड लंबा है यह", "            x y z w"})
    void longOnesPassWithoutDigitsAndSigns(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "elevenchars", "Password1234", " changeme1234 ", "aaaaaaaaaaaa", "121212121212"})
    void shortAndCommonOnesAreRefused(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theUserNameIsNoPassword() {
        assertThatThrownBy(() -> PasswordRules.check(new InvalidInput.Checks(), "ravi.consultant", "Ravi.Consultant")
                        .done())
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aGeneratedOneKeepsTheRulesAndIsNeverTheSame() {
        String generated = Passphrase.fresh();
        assertThatCode(() -> check(generated)).doesNotThrowAnyException();
        assertThat(Passphrase.fresh()).isNotEqualTo(generated);
    }

    private static void check(String password) {
        PasswordRules.check(new InvalidInput.Checks(), "amina.lead", password).done();
    }
}
