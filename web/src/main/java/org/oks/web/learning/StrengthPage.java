package org.oks.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.learning.Mark;
import org.oks.learning.Moment;
import org.oks.learning.Skill;
import org.oks.learning.StrengthDraft;
import org.oks.learning.StrengthView;
import org.oks.learning.Strengths;
import org.oks.people.Act;
import org.oks.platform.ChangedMeanwhile;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** How sure I am of my own skills, at the start and at the closing; for the lead, also what the team says. */
@Named("strengthPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class StrengthPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Workspace workspace;

    @Inject
    private Strengths strengths;

    @Inject
    private Names names;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    private String id;
    private Moment moment;
    private @Nullable Long version;
    private final HashMap<String, String> marks = new HashMap<>();
    private @Nullable Conflict conflict;
    private transient @Nullable List<StrengthView> team;

    @PostConstruct
    void load() {
        id = workspace.getId();
        moment = query.choice("moment", Moment.class).orElse(Moment.START);
        strengths.mine(id, moment).ifPresent(this::take);
    }

    private void take(StrengthView there) {
        version = there.version();
        there.marks().forEach(mark -> marks.put(mark.skill().name(), Integer.toString(mark.mark())));
    }

    /** True when the reader does the engagement's work and it runs. */
    public boolean isWritable() {
        return workspace.may(Act.EDIT)
                && workspace.getFacts().status().isOpen()
                && workspace.getFacts().phase() != null;
    }

    /** Keeps what was chosen. */
    public @Nullable String save() {
        conflict = null;
        List<Mark> chosen = Arrays.stream(Skill.values())
                .filter(skill -> marks.get(skill.name()) != null
                        && !marks.get(skill.name()).isEmpty())
                .map(skill -> new Mark(skill, Integer.parseInt(marks.get(skill.name()))))
                .toList();
        try {
            return answer.to(
                    () -> strengths.rate(id, moment, version, new StrengthDraft(chosen)),
                    "learning.strength.kept",
                    "/learning/my-strength.xhtml?id=" + id + "&moment=" + moment);
        } catch (ChangedMeanwhile changed) {
            strengths.mine(id, moment).ifPresent(this::compare);
            return null;
        }
    }

    private void compare(StrengthView theirs) {
        version = theirs.version();
        Conflict both = new Conflict();
        for (Skill skill : Skill.values()) {
            both.field(say.plain("learning.skill." + skill), marks.get(skill.name()), theirs.of(skill));
        }
        conflict = both;
    }

    /** What the others on the team said, for their lead. */
    public List<StrengthView> getTeam() {
        List<StrengthView> found = team;
        if (found == null) {
            found = strengths.ofTeam(id);
            names.need(found.stream().map(StrengthView::person).toList());
            team = found;
        }
        return found;
    }

    /** What I said at the start, beside which the closing is read. */
    public @Nullable StrengthView getStart() {
        return moment == Moment.START ? null : strengths.mine(id, Moment.START).orElse(null);
    }

    public Moment getMoment() {
        return moment;
    }

    public List<Moment> getMoments() {
        return List.of(Moment.values());
    }

    public List<Skill> getSkills() {
        return List.of(Skill.values());
    }

    /** What is chosen, by the name of the skill. */
    public Map<String, String> getMarks() {
        return marks;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
