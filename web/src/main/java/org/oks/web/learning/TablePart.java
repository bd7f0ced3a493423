package org.oks.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.learning.LearningTables;
import org.oks.learning.Quadrant;
import org.oks.learning.TableView;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** The emergent learning table that the address names, or the newest, and the thread through it that is shown. */
@Named("tablePart")
@RequestScoped
public class TablePart {
    @Inject
    private Query query;

    @Inject
    private Workspace workspace;

    @Inject
    private LearningTables tables;

    @Inject
    private Names names;

    private @Nullable List<TableView> all;
    private @Nullable Set<String> thread;

    /** All tables of the engagement, the newest first. */
    public List<TableView> getAll() {
        List<TableView> found = all;
        if (found == null) {
            found = tables.list(workspace.getId());
            names.need(found.stream()
                    .flatMap(table -> table.entries().stream())
                    .map(entry -> entry.said().owner())
                    .toList());
            all = found;
        }
        return found;
    }

    /** The table that is shown, null when there is none. */
    public @Nullable TableView getShown() {
        int asked = query.number("n", 1, 10_000).orElse(0);
        return getAll().stream()
                .filter(table -> asked == 0 || table.number() == asked)
                .findFirst()
                .orElse(null);
    }

    /** The former table against whose right half the shown one is held. */
    public @Nullable TableView getFormer() {
        TableView shown = getShown();
        Integer previous = shown == null ? null : shown.said().previous();
        return previous == null
                ? null
                : getAll().stream()
                        .filter(table -> table.number() == previous)
                        .findFirst()
                        .orElse(null);
    }

    /** True when entries may be added and sharpened by the reader. */
    public boolean isOpen() {
        TableView shown = getShown();
        return shown != null && workspace.isRecording() && workspace.getPhase() == shown.phase();
    }

    /** True when an entry of the quadrant has something to rest on. */
    public boolean ready(Quadrant quadrant) {
        TableView shown = getShown();
        Quadrant below = quadrant.restsOn();
        return shown != null && (below == null || !shown.in(below).isEmpty());
    }

    /** The codes of the thread that the address asks for; empty when it asks for none. */
    public Set<String> getThread() {
        Set<String> found = thread;
        if (found == null) {
            TableView shown = getShown();
            found = shown == null ? Set.of() : shown.thread(getEntry());
            thread = found;
        }
        return found;
    }

    /** True when an entry is on the thread that is shown. */
    public boolean hit(String code) {
        return getThread().contains(code);
    }

    /** The entry whose thread the address asks for. */
    public String getEntry() {
        return query.text("entry");
    }
}
