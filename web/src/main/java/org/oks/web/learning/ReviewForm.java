package org.oks.web.learning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.learning.GivenAnswer;
import org.oks.learning.Question;
import org.oks.learning.ReviewDraft;
import org.oks.learning.ReviewView;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Say;

/** What is typed into the form of a review of a phase, whole or not yet. */
public class ReviewForm implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable Long version;
    private @Nullable LocalDate heldOn;
    private @Nullable String participants;
    private @Nullable LocalDate afterOn;
    private final HashMap<String, String> answers = new HashMap<>();

    /** Takes the review as it is recorded, whatever was typed. */
    void take(ReviewView there) {
        version = there.version();
        heldOn = there.heldOn();
        participants = there.participants();
        afterOn = there.afterOn();
        answers.clear();
        there.answers().forEach(each -> answers.put(each.question().name(), each.answer()));
    }

    /** Begins with what another review says to a question. */
    void carry(ReviewView from, Question question) {
        answers.put(question.name(), from.said(question));
    }

    /** What is typed, as a review. */
    ReviewDraft draft() {
        return new ReviewDraft(
                heldOn,
                participants,
                answers.entrySet().stream()
                        .map(each -> new GivenAnswer(Question.valueOf(each.getKey()), each.getValue()))
                        .toList(),
                afterOn);
    }

    /** What is typed here against what somebody saved meanwhile; the next save puts this in its place. */
    Conflict compare(ReviewView theirs, LearningLabels labels, Say say, Dates dates) {
        version = theirs.version();
        Conflict conflict = new Conflict()
                .field(say.plain("learning.review.held-on"), dates.fullDate(heldOn), dates.fullDate(theirs.heldOn()))
                .field(say.plain("learning.review.participants"), participants, theirs.participants())
                .field(
                        say.plain("learning.before.after-on"),
                        dates.fullDate(afterOn),
                        dates.fullDate(theirs.afterOn()));
        theirs.answers()
                .forEach(each -> conflict.field(
                        labels.asked(theirs.kind(), each.question()),
                        answers.get(each.question().name()),
                        each.answer()));
        return conflict;
    }

    @Nullable
    Long version() {
        return version;
    }

    /** What is written, by the code of the question. */
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

    public @Nullable LocalDate getAfterOn() {
        return afterOn;
    }

    public void setAfterOn(@Nullable LocalDate afterOn) {
        this.afterOn = afterOn;
    }
}
