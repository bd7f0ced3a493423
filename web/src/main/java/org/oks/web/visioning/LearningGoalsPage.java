package org.oks.web.visioning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Engagements;
import org.oks.engagement.TeamMember;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;
import org.oks.visioning.LearningDraft;
import org.oks.visioning.LearningGoals;
import org.oks.visioning.LearningView;
import org.oks.web.engagement.StepPart;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** Learning challenges, the most important first, and what the institution wants to learn about them. */
@Named("learningGoalsPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class LearningGoalsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private LearningGoals door;

    @Inject
    private Engagements engagements;

    @Inject
    private StepPart steps;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Names names;

    @Inject
    private Dates dates;

    @Inject
    private VisioningLabels labels;

    private String id;
    private @Nullable Long version;
    private LearningForm form = new LearningForm();
    private @Nullable Conflict conflict;
    private transient @Nullable Set<String> people;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        door.find(id).ifPresent(there -> {
            version = there.version();
            form.take(there);
        });
        form.addRows();
    }

    public @Nullable String save() {
        return write();
    }

    /** Saves and says that the step is done. */
    public @Nullable String saveAndFinish() {
        return write() == null ? null : steps.finish(id, "learning-goals");
    }

    private @Nullable String write() {
        conflict = null;
        form.close();
        try {
            return answer.to(this::writeDown, "visioning.learning.saved", "/visioning/learning-goals.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            door.find(id).ifPresent(this::compare);
            return null;
        } finally {
            form.addRows();
        }
    }

    private void writeDown() {
        new InvalidInput.Checks()
                .that(!form.hasNamelessChallenge(), "challenges", Text.of("visioning.learning.nameless"))
                .done();
        version = door.write(id, version, form.draft()).version();
    }

    private void compare(LearningView theirs) {
        version = theirs.version();
        LearningDraft mine = form.draft();
        conflict = new Conflict()
                .field(
                        say.plain("visioning.learning.challenges"),
                        challenges(Objects.requireNonNull(mine.challenges())),
                        challenges(theirs.challenges()))
                .field(
                        say.plain("visioning.learning.goals"),
                        goals(Objects.requireNonNull(mine.goals())),
                        goals(theirs.goals()));
    }

    private String challenges(List<LearningDraft.Challenge> said) {
        return said.stream()
                .map(each -> joined(labels.element(each.element()), each.why()))
                .collect(Collectors.joining("\n"));
    }

    private String goals(List<LearningDraft.Goal> said) {
        return said.stream()
                .map(each -> joined(
                        labels.element(each.element()),
                        each.goal(),
                        names.of(each.owner()),
                        dates.fullDate(each.dueOn()),
                        each.decision()))
                .collect(Collectors.joining("\n"));
    }

    private static String joined(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Who can own a goal: the team, and who owns one already. */
    public List<SelectItem> getOwners() {
        return people().stream()
                .map(person -> new SelectItem(person, names.of(person)))
                .toList();
    }

    private Set<String> people() {
        Set<String> found = people;
        if (found == null) {
            found = engagements.view(id).team().stream()
                    .map(TeamMember::personId)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (LearningForm.GoalRow goal : form.getGoals()) {
                if (goal.getOwner() != null) {
                    found.add(goal.getOwner());
                }
            }
            names.need(found);
            people = found;
        }
        return found;
    }

    public LearningForm getForm() {
        return form;
    }

    /** What is recorded, for readers who cannot change it. */
    public LearningDraft getSaid() {
        return form.draft();
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
