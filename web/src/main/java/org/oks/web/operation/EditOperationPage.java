package org.oks.web.operation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.operation.ListColumn;
import org.oks.operation.OperationEdit;
import org.oks.operation.OperationView;
import org.oks.operation.Operations;
import org.oks.people.NotAllowed;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Text;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;

/** Writes over what a projects list says of one operation, where it is wrong or old. */
@Named("editOperationPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class EditOperationPage implements Serializable {
    private static final long serialVersionUID = 1;
    /** What people mend. */
    private static final List<ListColumn> FIELDS = List.of(
            ListColumn.NAME,
            ListColumn.COUNTRY,
            ListColumn.PRACTICE,
            ListColumn.STATUS,
            ListColumn.OBJECTIVE,
            ListColumn.AGENCY,
            ListColumn.BORROWER,
            ListColumn.APPROVED_ON,
            ListColumn.CLOSES_ON);

    @Inject
    private Query query;

    @Inject
    private Operations operations;

    @Inject
    private Answer answer;

    @Inject
    private OperationLabels labels;

    private String id;
    private String name;
    private long version;
    private final HashMap<String, String> there = new HashMap<>();
    private final HashMap<String, @Nullable String> typed = new HashMap<>();
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        if (!operations.mayImport()) {
            throw new NotAllowed(Text.of("operation.only.importers"));
        }
        id = query.required("id", "operation");
        take(operations.view(id));
        typed.putAll(there);
    }

    private void take(OperationView view) {
        name = view.name();
        version = view.version();
        for (ListColumn column : FIELDS) {
            there.put(column.field(), Objects.requireNonNullElse(view.facts().get(column), ""));
        }
    }

    public String getId() {
        return id;
    }

    /** The operation's name, as it is recorded. */
    public String getName() {
        return name;
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    /** Saves what was changed. */
    public @Nullable String save() {
        conflict = null;
        try {
            return answer.to(
                    () -> operations.edit(id, version, new OperationEdit(changed())),
                    "operation.edit.saved",
                    "/operation/operation.xhtml?id=" + id);
        } catch (ChangedMeanwhile meanwhile) {
            take(operations.view(id));
            Conflict both = new Conflict();
            for (ListColumn column : FIELDS) {
                both.field(labels.column(column), typed(column), there.get(column.field()));
            }
            conflict = both;
            return null;
        }
    }

    /** What differs from what stood there: the rest goes on following the list. */
    private Map<ListColumn, String> changed() {
        Map<ListColumn, String> changed = new EnumMap<>(ListColumn.class);
        for (ListColumn column : FIELDS) {
            if (!plain(typed(column)).equals(plain(there.getOrDefault(column.field(), "")))) {
                changed.put(column, typed(column));
            }
        }
        return changed;
    }

    private String typed(ListColumn column) {
        return Objects.requireNonNullElse(typed.get(column.field()), "").replace("\r\n", "\n");
    }

    /** Browsers send line breaks in their own way, or none: that is no change. */
    private static String plain(String text) {
        return text.replaceAll("[\\r\\n]+", "").strip();
    }
}
