package org.oks.results;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * A node of the result chain as it is written.
 *
 * @param code null for a new node, which gets the next code of its level
 */
public record NodeDraft(
        @Nullable String code,
        @Nullable ChainLevel level,
        @Nullable String text,
        @Nullable IcoType icoType,
        @Nullable CapacityFactor capacityFactor,
        @Nullable String emerging,
        @Nullable String keptBecause) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    /** @param at what the names of its fields begin with */
    void check(InvalidInput.Checks checks, String at) {
        checks.that(level != null, at + "level", Text.of("results.chain.level-missing"))
                .text(text, at + "text", 500, Text.of("results.chain.text-missing"))
                .fits(emerging, at + "emerging", 1000)
                .fits(keptBecause, at + "keptBecause", 1000)
                .that(isCodeOfLevel(), at + "code", Text.of("results.chain.code-form"));
    }

    private boolean isCodeOfLevel() {
        return code == null
                || level == null
                || !code.isEmpty()
                        && code.charAt(0) == level.letter()
                        && NUMBER.matcher(code.substring(1)).matches();
    }

    /** The node, once it was checked: what belongs to another level is left out. */
    ChainNode node(String code) {
        ChainLevel at = level;
        if (at == null || text == null) {
            throw new IllegalStateException("The node was not checked");
        }
        return new ChainNode(
                code,
                at,
                text.strip(),
                at == ChainLevel.INTERMEDIATE_CAPACITY_OUTCOME ? icoType : null,
                at == ChainLevel.INSTITUTIONAL_CHANGE ? capacityFactor : null,
                said(emerging),
                at.isOutcome() ? said(keptBecause) : null);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
