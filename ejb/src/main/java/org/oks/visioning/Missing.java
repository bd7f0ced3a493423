package org.oks.visioning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** Collects what an artefact still lacks, each with the field of its page. What is written so far stays. */
final class Missing {
    private final List<Item> items = new ArrayList<>();

    /** Notes the text unless it holds. */
    Missing unless(boolean holds, String field, Text text) {
        if (!holds) {
            items.add(new Item(field, text));
        }
        return this;
    }

    /** Notes the text when nothing is said. */
    Missing said(@Nullable String value, String field, Text text) {
        return unless(isSaid(value), field, text);
    }

    static boolean isSaid(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** What was typed without the space around it; null for nothing. */
    static @Nullable String strip(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    List<Item> items() {
        return items;
    }
}
