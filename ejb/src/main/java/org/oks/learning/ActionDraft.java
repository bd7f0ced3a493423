package org.oks.learning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * An action as it is written down. Without an owner or a day it is saved, and its review is not held yet.
 *
 * @param owner who does it: somebody on the team
 */
public record ActionDraft(
        @Nullable String text,
        @Nullable String owner,
        @Nullable LocalDate dueOn) {
    private static final int MOST = 1000;

    public ActionDraft {
        text = text == null || text.isBlank() ? null : text.strip();
        owner = owner == null || owner.isBlank() ? null : owner.strip();
    }

    /** True when nothing is said. */
    public boolean isBlank() {
        return text == null && owner == null && dueOn == null;
    }

    /**
     * @param before how its fields are named, such as {@code actions[0].}
     * @param there the action that it changes, null for a new one
     */
    void check(InvalidInput.Checks checks, String before, Set<String> team, @Nullable ActionView there) {
        // whoever left the team stays on record as the owner until another one is named
        boolean stays = there != null && Objects.equals(owner, there.owner());
        checks.text(text, before + "text", MOST, Text.of("learning.action.text-missing"))
                .that(
                        owner == null || stays || team.contains(owner),
                        before + "owner",
                        Text.of("learning.action.not-on-team"));
    }
}
