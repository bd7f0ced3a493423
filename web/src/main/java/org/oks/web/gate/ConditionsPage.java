package org.oks.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.gate.ConditionView;
import org.oks.gate.Conditions;
import org.oks.people.Act;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** The conditions under which gates let an engagement pass; closing one with a note of how it was met. */
@Named("conditionsPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ConditionsPage {
    @Inject
    private Workspace workspace;

    @Inject
    private Conditions conditions;

    @Inject
    private CurrentActor actor;

    @Inject
    private Query query;

    @Inject
    private Names names;

    @Inject
    private Dates dates;

    @Inject
    private Answer answer;

    private List<ConditionView> all;
    private @Nullable String note;
    private @Nullable Long version;

    @PostConstruct
    void load() {
        all = conditions.list(workspace.getId());
        names.need(all.stream().map(ConditionView::owner).toList());
        names.need(all.stream().map(ConditionView::closedBy).toList());
    }

    /** Those that are open, the overdue first. */
    public List<ConditionView> getOpen() {
        return all.stream()
                .filter(condition -> condition.closedAt() == null)
                .sorted(Comparator.comparing(ConditionView::dueOn).thenComparing(ConditionView::number))
                .toList();
    }

    /** Those that were met. */
    public List<ConditionView> getClosed() {
        return all.stream().filter(condition -> condition.closedAt() != null).toList();
    }

    /** How many are overdue. */
    public long getOverdue() {
        return getOpen().stream()
                .filter(condition -> dates.late(condition.dueOn()))
                .count();
    }

    /** True when the reader could close it. */
    public boolean closable(ConditionView condition) {
        return (workspace.may(Act.EDIT) || workspace.may(Act.WAIVE)) && !owned(condition);
    }

    /** True when the reader owns it, so that somebody else closes it. */
    public boolean owned(ConditionView condition) {
        return condition.owner().equals(actor.get().id());
    }

    /** The condition that the reader closes; null when they have chosen none. */
    public @Nullable ConditionView getClosing() {
        return all.stream()
                .filter(condition -> condition.id().equals(query.text("close")) && condition.closedAt() == null)
                .findFirst()
                .orElse(null);
    }

    /** Closes the condition that the address names. */
    public @Nullable String close() {
        ConditionView condition = getClosing();
        if (condition == null) {
            return "/gate/conditions.xhtml?id=" + workspace.getId() + "&faces-redirect=true";
        }
        try {
            return answer.to(
                    () -> conditions.close(condition.id(), version == null ? condition.version() : version, note),
                    "gate.condition.done",
                    "/gate/conditions.xhtml?id=" + workspace.getId());
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }

    /** The version that the reader saw. */
    public @Nullable Long getVersion() {
        ConditionView condition = getClosing();
        return version == null && condition != null ? Long.valueOf(condition.version()) : version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
