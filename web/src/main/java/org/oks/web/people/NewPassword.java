package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** A new password, typed twice, so that a slip of the hand locks nobody out. */
@Named("newPassword")
@RequestScoped
public class NewPassword {
    private @Nullable String first;
    private @Nullable String again;

    /**
     * The password.
     *
     * @throws InvalidInput when it was not typed twice in the same way
     */
    String typed() {
        String typed = Objects.requireNonNullElse(first, "");
        if (!typed.equals(Objects.requireNonNullElse(again, ""))) {
            throw new InvalidInput("again", Text.of("web.passwords-differ"));
        }
        return typed;
    }

    public @Nullable String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    public @Nullable String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }
}
