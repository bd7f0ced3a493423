package org.oks.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.learning.LearningTables;
import org.oks.learning.TableDraft;
import org.oks.learning.TableView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.DomainException;
import org.oks.visioning.FramingQuestions;
import org.oks.visioning.FramingView;
import org.oks.web.engagement.StepPart;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The task "Talk through the emergent learning table": what the table as a whole is about; it begins one where none is. */
@Named("tablePage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class TablePage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Workspace workspace;

    @Inject
    private LearningTables tables;

    @Inject
    private FramingQuestions framing;

    @Inject
    private StepPart steps;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    private String id;
    private @Nullable Integer number;
    private int phase;
    private long version;
    private @Nullable LocalDate heldOn;
    private @Nullable Integer previous;
    private final HashMap<String, String> said = new HashMap<>();
    private @Nullable String offered;
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        id = workspace.getId();
        List<TableView> all = tables.list(id);
        phase = Math.max(1, workspace.getPhase());
        int asked = query.number("n", 1, 10_000).orElse(0);
        boolean another = query.text("another").equals("1");
        Optional<TableView> there = all.stream()
                .filter(table -> asked > 0 ? table.number() == asked : !another && table.phase() == phase)
                .findFirst();
        if (there.isPresent()) {
            take(there.get());
        } else if (!all.isEmpty()) {
            // the next table goes on where the last one stood
            previous = all.get(0).number();
            said.put("framingQuestion", all.get(0).said().framingQuestion());
        }
        offer();
    }

    /** The question that the engagement keeps before it is the one to begin with, where the table has none yet. */
    private void offer() {
        offered = framing.find(id).map(FramingView::question).orElse(null);
        String there = said.get("framingQuestion");
        if (there == null || there.isBlank()) {
            said.put("framingQuestion", offered);
        }
    }

    /** The engagement's framing question where the table asks another one, for the reader to copy; else null. */
    public @Nullable String getOffered() {
        return Objects.equals(offered, said.get("framingQuestion")) ? null : offered;
    }

    private void take(TableView table) {
        number = table.number();
        phase = table.phase();
        version = table.version();
        TableDraft draft = table.said();
        heldOn = draft.heldOn();
        previous = draft.previous();
        said.put("framingQuestion", draft.framingQuestion());
        said.put("facilitator", draft.facilitator());
        said.put("participants", draft.participants());
        said.put("whyNot", draft.whyNot());
    }

    /** True when the reader may write and the phase is the one that is open. */
    public boolean isWritable() {
        return workspace.isRecording() && workspace.getPhase() == phase;
    }

    /** Keeps what is written, whole or not. */
    public @Nullable String save() {
        return kept() ? answer.to(() -> {}, "learning.kept", "/learning/table.xhtml?id=" + id + "&n=" + number) : null;
    }

    /** Keeps it and says that the step is done. */
    public @Nullable String finish() {
        return kept() ? steps.finish(id, "learning-table") : null;
    }

    private boolean kept() {
        conflict = null;
        TableDraft draft = new TableDraft(
                said.get("framingQuestion"),
                heldOn,
                said.get("facilitator"),
                said.get("participants"),
                previous,
                said.get("whyNot"));
        try {
            take(number == null ? tables.begin(id, draft) : tables.write(id, number, version, draft));
            return true;
        } catch (ChangedMeanwhile changed) {
            compare(tables.view(id, Objects.requireNonNull(number)));
        } catch (DomainException broken) {
            answer.refuse(broken);
        }
        return false;
    }

    private void compare(TableView now) {
        version = now.version();
        TableDraft theirs = now.said();
        conflict = new Conflict()
                .field(say.plain("learning.table.question"), said.get("framingQuestion"), theirs.framingQuestion())
                .field(say.plain("learning.table.held-on"), dates.fullDate(heldOn), dates.fullDate(theirs.heldOn()))
                .field(say.plain("learning.table.facilitator"), said.get("facilitator"), theirs.facilitator())
                .field(say.plain("learning.review.participants"), said.get("participants"), theirs.participants())
                .field(say.plain("learning.table.previous"), previous, theirs.previous())
                .field(say.plain("learning.table.why-not"), said.get("whyNot"), theirs.whyNot());
    }

    /** The earlier tables against which this one can be held. */
    public List<SelectItem> getEarlier() {
        return tables.list(id).stream()
                .filter(table -> number == null || table.number() < number)
                .map(table -> new SelectItem(
                        table.number(), say.of("learning.table.of-phase", table.number(), table.phase())))
                .toList();
    }

    /** Null until it is begun. */
    public @Nullable Integer getNumber() {
        return number;
    }

    public int getPhase() {
        return phase;
    }

    /** What is written, by the name of the field. */
    public Map<String, String> getSaid() {
        return said;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable Integer getPrevious() {
        return previous;
    }

    public void setPrevious(@Nullable Integer previous) {
        this.previous = previous;
    }
}
