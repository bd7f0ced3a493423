package org.oks.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.oks.learning.PhaseReviews;
import org.oks.learning.Question;
import org.oks.learning.ReviewKind;
import org.oks.learning.ReviewPairView;
import org.oks.web.engagement.Workspace;

/** What an engagement learns, on one page: its table, its reviews side by side, what is owed. */
@Named("learningPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class LearningPage {
    @Inject
    private Workspace workspace;

    @Inject
    private PhaseReviews reviews;

    private List<ReviewPairView> pairs;

    /** A question of the review before beside one of the review after. */
    public record Beside(Question before, Question after) {}

    @PostConstruct
    void load() {
        pairs = reviews.list(workspace.getId());
    }

    /** The reviews of each phase, the newest first. */
    public List<ReviewPairView> getPairs() {
        return pairs;
    }

    /** The questions of the two reviews in the order in which they are asked, side by side. */
    public List<Beside> getQuestions() {
        List<Question> before = ReviewKind.BAR.questions();
        List<Question> after = ReviewKind.AAR.questions();
        return IntStream.range(0, before.size())
                .mapToObj(i -> new Beside(before.get(i), after.get(i)))
                .toList();
    }
}
