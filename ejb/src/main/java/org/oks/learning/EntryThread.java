package org.oks.learning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The thread that runs through an emergent learning table: from what happened to where the idea is tried. */
final class EntryThread {
    private EntryThread() {}

    /** @param entries in the order of the quadrants, which is also that of the answer */
    static Set<String> of(String code, List<EntryView> entries) {
        Set<String> thread = new LinkedHashSet<>();
        if (entries.stream().noneMatch(entry -> entry.code().equals(code))) {
            return thread;
        }
        Set<String> below = new LinkedHashSet<>(Set.of(code));
        Set<String> above = new LinkedHashSet<>(Set.of(code));
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (below.contains(entries.get(i).code())) {
                below.addAll(entries.get(i).said().from());
            }
        }
        for (EntryView entry : entries) {
            if (entry.said().from().stream().anyMatch(above::contains)) {
                above.add(entry.code());
            }
        }
        return entries.stream()
                .map(EntryView::code)
                .filter(each -> below.contains(each) || above.contains(each))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
