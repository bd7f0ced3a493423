package org.oks.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementStatus;
import org.oks.learning.ActionReviews;
import org.oks.learning.EndReviewView;
import org.oks.learning.GivenAnswer;
import org.oks.learning.Question;
import org.oks.learning.ReviewDraft;
import org.oks.learning.ReviewKind;
import org.oks.learning.ReviewView;
import org.oks.people.Act;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Say;

/** The task "Hold the after action review", after which the engagement ends; a manager's waiver; the review afterwards. */
@Named("endReviewPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class EndReviewPage {
    @Inject
    private Workspace workspace;

    @Inject
    private ActionReviews reviews;

    @Inject
    private Answer answer;

    @Inject
    private Dates dates;

    @Inject
    private Say say;

    private boolean owed;
    private @Nullable EndReviewView settled;
    private List<String> inTheWay;
    private @Nullable LocalDate heldOn;
    private @Nullable String participants;
    private final Map<String, String> answers = new HashMap<>();
    private @Nullable String reason;

    @PostConstruct
    void load() {
        EngagementStatus status = workspace.getFacts().status();
        owed = status == EngagementStatus.CLOSING;
        settled = status.isOpen() ? null : reviews.ofEnd(workspace.getId()).orElse(null);
        inTheWay = owed
                ? reviews.inTheWayOfEnd(workspace.getId()).stream()
                        .map(say::text)
                        .toList()
                : List.of();
        heldOn = dates.getToday();
    }

    /** The review or its waiver, null as long as it is owed. */
    public @Nullable EndReviewView getSettled() {
        return settled;
    }

    /** What will be done differently: the answer that the engagement's own page shows. */
    public @Nullable String getLesson() {
        ReviewView review = settled == null ? null : settled.review();
        return review == null
                ? null
                : review.answers().stream()
                        .filter(each -> each.question() == Question.DIFFERENTLY)
                        .findFirst()
                        .map(GivenAnswer::answer)
                        .orElse(null);
    }

    /** How the question reads. */
    public String asked(Question question) {
        return say.plain("learning.question." + question);
    }

    /** What comes after it. */
    public String getAfter() {
        return say.plain("learning.review.after." + workspace.getFacts().ending());
    }

    /** What must be settled before. */
    public List<String> getInTheWay() {
        return inTheWay;
    }

    /** True when the reader may write it down. */
    public boolean isHoldable() {
        return owed && workspace.may(Act.SUBMIT);
    }

    /** True when the reader may waive it. */
    public boolean isWaivable() {
        return owed && workspace.may(Act.WAIVE);
    }

    /** Keeps it; the engagement ends. */
    public @Nullable String hold() {
        List<GivenAnswer> given = ReviewKind.AAR.questions().stream()
                .map(question -> new GivenAnswer(question, answers.get(question.name())))
                .toList();
        return answer.to(
                () -> reviews.holdAtEnd(workspace.getId(), new ReviewDraft(heldOn, participants, given)),
                "learning.review.done",
                "/engagement/engagement.xhtml?id=" + workspace.getId());
    }

    /** Lets the engagement end without it. */
    public @Nullable String waive() {
        return answer.to(
                () -> reviews.waiveAtEnd(workspace.getId(), reason),
                "learning.review.waived",
                "/engagement/engagement.xhtml?id=" + workspace.getId());
    }

    /** Tasks that a former drawing opened lead to the address that this page had. */
    public String moved() {
        return "/learning/review.xhtml?faces-redirect=true&id=" + workspace.getId();
    }

    /** What is being written, by the code of the question. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getParticipants() {
        return participants;
    }

    public void setParticipants(@Nullable String participants) {
        this.participants = participants;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
