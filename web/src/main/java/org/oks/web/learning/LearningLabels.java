package org.oks.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.TeamMember;
import org.oks.learning.EntryStatus;
import org.oks.learning.EntryView;
import org.oks.learning.Quadrant;
import org.oks.learning.Question;
import org.oks.learning.ReviewKind;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Names;
import org.oks.web.platform.Say;

/** The words and signs of reviews and learning tables, and the choices of their forms. */
@Named("learningLabels")
@RequestScoped
public class LearningLabels {
    @Inject
    private Say say;

    @Inject
    private Names names;

    @Inject
    private Workspace workspace;

    /** How a question of this kind of review reads. */
    public String asked(ReviewKind kind, Question question) {
        return kind == ReviewKind.BAR
                ? say.plain("learning.question.before." + question)
                : say.plain("learning.question." + question);
    }

    /** How a question of the review before reads. */
    public String before(Question question) {
        return asked(ReviewKind.BAR, question);
    }

    /** How a question of the review after reads. */
    public String after(Question question) {
        return asked(ReviewKind.AAR, question);
    }

    /** All four quadrants in the order in which they are talked through. */
    public List<Quadrant> getQuadrants() {
        return List.of(Quadrant.values());
    }

    /** What an entry says, in one line. */
    public String words(EntryView entry) {
        return entry.quadrant() == Quadrant.HYPOTHESIS
                ? say.of(
                        "learning.entry.if-then",
                        Objects.toString(entry.said().ifPart(), ""),
                        Objects.toString(entry.said().thenPart(), ""))
                : Objects.toString(entry.said().text(), "");
    }

    /** "G1, G2 and G3". */
    public String joined(@Nullable Collection<String> codes) {
        List<String> all = codes == null ? List.of() : List.copyOf(codes);
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : say.of("learning.and", String.join(", ", all.subList(0, last)), all.get(last));
    }

    /** The meaning class of what became of an entry. */
    public String meaning(EntryStatus status) {
        return switch (status) {
            case UNTESTED, PLANNED -> "line";
            case SUPPORTED, TAKEN -> "ok";
            case REFUTED -> "against";
            case MISSED -> "late";
            case REVISED -> "brand";
        };
    }

    /** The icon of what became of an entry. */
    public String icon(EntryStatus status) {
        return switch (status) {
            case UNTESTED, PLANNED -> "clock";
            case SUPPORTED, TAKEN -> "ok";
            case REFUTED -> "x";
            case MISSED -> "miss";
            case REVISED -> "redo";
        };
    }

    /** What became of an entry, in a word. */
    public String status(@Nullable EntryStatus status) {
        return status == null ? "" : say.plain("learning.status." + status);
    }

    /** What can become of an entry of the quadrant, each with what it means. */
    public List<SelectItem> statuses(Quadrant quadrant) {
        return Arrays.stream(EntryStatus.values())
                .filter(status -> status.quadrant() == quadrant)
                .map(status -> new SelectItem(
                        status.name(),
                        say.of(
                                "learning.status.defined",
                                status(status),
                                say.plain("learning.status.means." + status))))
                .toList();
    }

    /** The people on the team, each once, to choose from. */
    public List<SelectItem> getTeam() {
        return workspace.getView().team().stream()
                .map(TeamMember::personId)
                .distinct()
                .map(person -> new SelectItem(person, capital(names.of(person))))
                .toList();
    }

    /** The same with the one who owns it already, who may have left the team. */
    public List<SelectItem> teamWith(@Nullable String owner) {
        List<SelectItem> offered = new ArrayList<>(getTeam());
        if (hasLeft(owner)) {
            offered.add(new SelectItem(owner, say.of("learning.action.left", names.of(owner))));
        }
        return offered;
    }

    /** True when somebody owns it who is not on the team any more. */
    public boolean hasLeft(@Nullable String owner) {
        return owner != null
                && workspace.getView().team().stream()
                        .noneMatch(member -> member.personId().equals(owner));
    }

    /** "You" where a name would begin with a capital letter. */
    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Say.locale()) + name.substring(1);
    }
}
