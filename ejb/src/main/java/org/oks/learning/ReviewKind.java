package org.oks.learning;

import java.util.List;

/** The reviews that are held around a piece of action, and what each asks. */
public enum ReviewKind {
    /** After the action, by those who acted. */
    AAR(Question.INTENDED, Question.ACTUAL, Question.CAUSES, Question.SAME_AGAIN, Question.DIFFERENTLY);

    private final List<Question> questions;

    ReviewKind(Question... questions) {
        this.questions = List.of(questions);
    }

    /** In the order in which they are asked. */
    public List<Question> questions() {
        return questions;
    }
}
