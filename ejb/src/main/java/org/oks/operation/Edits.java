package org.oks.operation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people here wrote in place of what the list says, by column. */
public record Edits(Map<ListColumn, Edit> byColumn) {
    static final Edits NONE = new Edits(Map.of());

    public Edits {
        Map<ListColumn, Edit> sorted = new EnumMap<>(ListColumn.class);
        sorted.putAll(byColumn);
        byColumn = Collections.unmodifiableMap(sorted);
    }

    public @Nullable Edit of(ListColumn column) {
        return byColumn.get(column);
    }

    Edits with(ListColumn column, Edit edit) {
        Map<ListColumn, Edit> changed = new EnumMap<>(ListColumn.class);
        changed.putAll(byColumn);
        changed.put(column, edit);
        return new Edits(changed);
    }

    Edits without(ListColumn column) {
        Map<ListColumn, Edit> changed = new EnumMap<>(ListColumn.class);
        changed.putAll(byColumn);
        changed.remove(column);
        return new Edits(changed);
    }

    /** What stands: the list's facts with these laid over them. */
    Facts over(Facts listed) {
        Facts shown = listed;
        for (Map.Entry<ListColumn, Edit> edit : byColumn.entrySet()) {
            String value = edit.getValue().value();
            shown = shown.with(edit.getKey(), value.isEmpty() ? null : value);
        }
        return shown;
    }
}
