package org.oks.learning;

import java.util.List;
import java.util.stream.Stream;

/** The reviews that are held around a piece of action, and what each asks. */
public enum ReviewKind {
    /** Before the action, by everybody with a part in it. */
    BAR(
            List.of(Question.INTENDED, Question.MEASURES, Question.CHALLENGES, Question.LEARNED, Question.SUCCESS),
            List.of()),
    /** After the action, by those who acted. */
    AAR(
            List.of(Question.INTENDED, Question.ACTUAL, Question.CAUSES, Question.SAME_AGAIN, Question.DIFFERENTLY),
            List.of(Question.INTENDED, Question.MEASURES));

    private final List<Question> questions;
    private final List<Question> carried;

    ReviewKind(List<Question> questions, List<Question> carried) {
        this.questions = questions;
        this.carried = carried;
    }

    /** In the order in which they are asked. */
    public List<Question> questions() {
        return questions;
    }

    /** Those whose answers come from the review before, to be kept or corrected. */
    public List<Question> carried() {
        return carried;
    }

    /** Every question to which the review of a phase keeps an answer. */
    List<Question> kept() {
        return Stream.concat(questions.stream(), carried.stream()).distinct().toList();
    }
}
