package org.oks.web.visioning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.visioning.FramingDraft;
import org.oks.visioning.FramingQuestions;
import org.oks.visioning.FramingView;
import org.oks.web.engagement.StepPart;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The framing question, and from phase 2 on the answers to the programme's two questions. */
@Named("framingQuestionPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class FramingQuestionPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private FramingQuestions door;

    @Inject
    private StepPart steps;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    private String id;
    private boolean answersDue;
    private @Nullable Long version;
    private @Nullable String question;
    private @Nullable String valueAnswer;
    private @Nullable String valueClaims;
    private @Nullable String partAnswer;
    private @Nullable String partClaims;
    private @Nullable Conflict conflict;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        answersDue = door.answersDue(id);
        door.find(id).ifPresent(this::take);
    }

    private void take(FramingView there) {
        version = there.version();
        question = there.question();
        valueAnswer = there.valueAnswer();
        valueClaims = String.join(", ", there.valueClaims());
        partAnswer = there.partAnswer();
        partClaims = String.join(", ", there.partClaims());
    }

    public @Nullable String save() {
        return write();
    }

    /** Saves and says that the step is done. */
    public @Nullable String saveAndFinish() {
        return write() == null ? null : steps.finish(id, "framing-question");
    }

    private @Nullable String write() {
        conflict = null;
        FramingDraft draft = new FramingDraft(question, valueAnswer, codes(valueClaims), partAnswer, codes(partClaims));
        try {
            return answer.to(
                    () -> version = door.write(id, version, draft).version(),
                    "visioning.framing.saved",
                    "/visioning/framing-question.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            door.find(id).ifPresent(this::compare);
            return null;
        }
    }

    /** Codes as people write them: with commas, semicolons or spaces between. */
    private static List<String> codes(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : List.of(typed.strip().split("[,;\\s]+", -1));
    }

    private void compare(FramingView theirs) {
        version = theirs.version();
        conflict = new Conflict()
                .field(say.plain("visioning.framing"), question, theirs.question())
                .field(say.plain("visioning.framing.value"), valueAnswer, theirs.valueAnswer())
                .field(
                        say.plain("visioning.framing.value-claims"),
                        String.join(", ", codes(valueClaims)),
                        String.join(", ", theirs.valueClaims()))
                .field(say.plain("visioning.framing.part"), partAnswer, theirs.partAnswer())
                .field(
                        say.plain("visioning.framing.part-claims"),
                        String.join(", ", codes(partClaims)),
                        String.join(", ", theirs.partClaims()));
    }

    public boolean isAnswersDue() {
        return answersDue;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable String getValueAnswer() {
        return valueAnswer;
    }

    public void setValueAnswer(@Nullable String valueAnswer) {
        this.valueAnswer = valueAnswer;
    }

    public @Nullable String getValueClaims() {
        return valueClaims;
    }

    public void setValueClaims(@Nullable String valueClaims) {
        this.valueClaims = valueClaims;
    }

    public @Nullable String getPartAnswer() {
        return partAnswer;
    }

    public void setPartAnswer(@Nullable String partAnswer) {
        this.partAnswer = partAnswer;
    }

    public @Nullable String getPartClaims() {
        return partClaims;
    }

    public void setPartClaims(@Nullable String partClaims) {
        this.partClaims = partClaims;
    }
}
