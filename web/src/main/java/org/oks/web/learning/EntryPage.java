package org.oks.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.learning.EntryView;
import org.oks.learning.LearningTables;
import org.oks.learning.Quadrant;
import org.oks.learning.TableView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.results.ResultChains;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** One entry of a learning table, or a new one in the quadrant that the address names. */
@Named("entryPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class EntryPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Workspace workspace;

    @Inject
    private LearningTables tables;

    @Inject
    private ResultChains chains;

    @Inject
    private LearningLabels labels;

    @Inject
    private Names names;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    private String id;
    private int number;
    private String code;
    private EntryForm form;
    private @Nullable Conflict conflict;
    private transient @Nullable TableView table;
    private transient @Nullable List<SelectItem> assumptions;

    @PostConstruct
    void load() {
        id = workspace.getId();
        number = query.number("n", 1, 10_000).orElse(1);
        code = query.text("code");
        form = code.isEmpty()
                ? EntryForm.fresh(
                        query.choice("quadrant", Quadrant.class).orElse(Quadrant.GROUND_TRUTH), query.text("from"))
                : EntryForm.of(there());
    }

    private EntryView there() {
        return getTable().entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("learning.no.entry", code, number)));
    }

    /** The table it stands in. */
    public TableView getTable() {
        TableView found = table;
        if (found == null) {
            found = tables.view(id, number);
            table = found;
        }
        return found;
    }

    /** True when the reader may write it whole. */
    public boolean isWritable() {
        return workspace.isRecording() && workspace.getPhase() == getTable().phase();
    }

    /** True when the reader may say what became of it. */
    public boolean isFollowable() {
        return workspace.isRecording()
                && !isFresh()
                && (form.getQuadrant() == Quadrant.HYPOTHESIS || form.getQuadrant() == Quadrant.OPPORTUNITY);
    }

    public boolean isFresh() {
        return code.isEmpty();
    }

    /** What it can rest on. */
    public List<SelectItem> getGrounds() {
        Quadrant below = form.getQuadrant().restsOn();
        return below == null
                ? List.of()
                : getTable().in(below).stream()
                        .map(entry -> new SelectItem(entry.code(), entry.code() + " " + labels.words(entry)))
                        .toList();
    }

    /** The assumptions of the result chain; one that is named and was taken out since is offered as it was named. */
    public List<SelectItem> getAssumptions() {
        List<SelectItem> found = assumptions;
        if (found == null) {
            found = chains.view(id).links().stream()
                    .flatMap(link -> link.assumptions().stream())
                    .map(each -> new SelectItem(each.code(), each.code() + " " + each.text()))
                    .collect(Collectors.toCollection(ArrayList::new));
            String named = form.getSaid().get("assumption");
            if (named != null && found.stream().noneMatch(item -> named.equals(item.getValue()))) {
                found.add(new SelectItem(named, named));
            }
            assumptions = found;
        }
        return found;
    }

    /** Keeps it. */
    public @Nullable String save() {
        return sent(
                () -> {
                    if (isFresh()) {
                        tables.add(id, number, form.draft());
                    } else {
                        tables.change(id, number, code, form.version(), form.draft());
                    }
                },
                "learning.entry.kept");
    }

    /** Withdraws it. */
    public @Nullable String withdraw() {
        return sent(() -> tables.withdraw(id, number, code, form.version()), "learning.entry.withdrawn");
    }

    private @Nullable String sent(Answer.Act act, String done) {
        conflict = null;
        try {
            return answer.to(act, done, "/learning/table.xhtml?id=" + id + "&n=" + number);
        } catch (ChangedMeanwhile changed) {
            table = null;
            conflict = form.compare(there(), labels, say, names, dates);
            return null;
        }
    }

    public String getCode() {
        return code;
    }

    public int getNumber() {
        return number;
    }

    public EntryForm getForm() {
        return form;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
