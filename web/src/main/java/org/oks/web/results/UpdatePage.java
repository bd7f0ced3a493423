package org.oks.web.results;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oks.people.Act;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.results.IndicatorView;
import org.oks.results.PeriodView;
import org.oks.results.UpdateDraft;
import org.oks.results.UpdateStatus;
import org.oks.results.UpdateView;
import org.oks.results.Updates;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The value of an indicator that the address names by its period, or a new one there: entered, submitted, approved, returned. */
@Named("updatePage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class UpdatePage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String PART = "part";
    /** Of the ids of the fields: the form of the indicator stands in the same page. */
    private static final String PREFIX = "u_";

    @Inject
    private Query query;

    @Inject
    private IndicatorPage page;

    @Inject
    private Workspace workspace;

    @Inject
    private Updates updates;

    @Inject
    private CurrentActor actor;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    private int period;
    private int update;
    private long version;
    private final Typed typed = new Typed();
    private @Nullable String note;
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        period = query.number("period", 1, 999_999).orElse(0);
        update = query.number("update", 1, 999_999).orElse(0);
        UpdateView there = getThere();
        if (there != null) {
            version = there.version();
            show(typed, there);
        }
    }

    private void show(Typed form, UpdateView there) {
        form.put("value", there.value())
                .put("numerator", there.numerator())
                .put("denominator", there.denominator())
                .put("comment", there.comment());
        List<String> dimensions = dimensions();
        there.parts().forEach(part -> form.put(PART + dimensions.indexOf(part.dimension()), part.value()));
    }

    private List<String> dimensions() {
        IndicatorView indicator = page.getThere();
        List<String> dimensions = indicator == null ? null : indicator.plan().dimensions();
        return dimensions == null ? List.of() : dimensions;
    }

    /** The period in which a value is entered or looked at; null when the address names none. */
    public @Nullable PeriodView getPeriod() {
        IndicatorView indicator = page.getThere();
        return indicator == null ? null : indicator.period(period).orElse(null);
    }

    /** The value, null for a new one. */
    public @Nullable UpdateView getThere() {
        PeriodView there = getPeriod();
        return there == null ? null : there.find(update).orElse(null);
    }

    /** True when the reader writes a value here. */
    public boolean isEntering() {
        PeriodView there = getPeriod();
        UpdateView value = getThere();
        return there != null
                && there.isOpen()
                && workspace.isRecording()
                && (update == 0 || value != null && value.status().isOpen());
    }

    /** True when the reader may open periods and settle values. */
    public boolean isSettling() {
        return (workspace.may(Act.SUBMIT) || workspace.may(Act.WAIVE))
                && workspace.getFacts().status().isOpen();
    }

    /** True when the reader approves or returns this value. */
    public boolean isReviewing() {
        UpdateView there = getThere();
        return there != null && there.status() == UpdateStatus.PENDING_APPROVAL && isSettling();
    }

    /** True when the reader entered the value, and so cannot approve it. */
    public boolean isMine() {
        UpdateView there = getThere();
        String me = actor.get().id();
        return there != null
                && (there.enteredBy().equals(me) || there.changedBy().equals(me));
    }

    /** Opens a period. */
    public @Nullable String open(int opened) {
        return answer.to(() -> updates.open(id(), number(), opened), "results.period.is-open", back());
    }

    /** Keeps the value as a draft. */
    public @Nullable String save() {
        return done(() -> write(), "results.update.saved");
    }

    /** Keeps the value and submits it. */
    public @Nullable String submit() {
        return done(
                () -> {
                    UpdateView saved = write();
                    update = saved.number();
                    version = saved.version();
                    updates.submit(id(), number(), period, saved.number(), saved.version());
                },
                "results.update.submitted");
    }

    /** Approves the value. */
    public @Nullable String approve() {
        return done(() -> updates.approve(id(), number(), period, update, version, note), "results.update.approved");
    }

    /** Returns the value. */
    public @Nullable String sendBack() {
        return done(() -> updates.sendBack(id(), number(), period, update, version, note), "results.update.returned");
    }

    private UpdateView write() {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        List<String> dimensions = dimensions();
        UpdateDraft draft = new UpdateDraft(
                typed.decimal("value", checks),
                typed.decimal("numerator", checks),
                typed.decimal("denominator", checks),
                IntStream.range(0, dimensions.size())
                        .mapToObj(i -> new UpdateDraft.Part(
                                dimensions.get(i),
                                Typed.decimal(typed.text(PART + i), "parts[" + i + "].value", checks)))
                        .toList(),
                typed.text("comment"));
        checks.done();
        return update == 0
                ? updates.enter(id(), number(), period, draft)
                : updates.change(id(), number(), period, update, version, draft);
    }

    private @Nullable String done(Answer.Act act, String notice) {
        conflict = null;
        try {
            return answer.to(act, notice, back(), PREFIX);
        } catch (ChangedMeanwhile changed) {
            compare();
            return null;
        }
    }

    private void compare() {
        page.again();
        UpdateView now = getThere();
        if (now == null) {
            return;
        }
        version = now.version();
        Typed theirs = new Typed();
        show(theirs, now);
        conflict = new Conflict();
        for (String field : theirs.names(typed)) {
            conflict.field(
                    say.plain("results.update." + (field.startsWith(PART) ? "parts" : field)),
                    typed.text(field),
                    theirs.text(field));
        }
    }

    private String id() {
        return workspace.getId();
    }

    private int number() {
        IndicatorView indicator = page.getThere();
        return indicator == null ? 0 : indicator.number();
    }

    private String back() {
        return "/results/indicator.xhtml?id=" + id() + "&indicator=" + number();
    }

    /** The name of the field for one dimension. */
    public String part(int place) {
        return PART + place;
    }

    public Map<String, Serializable> getSaid() {
        return typed.values();
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
