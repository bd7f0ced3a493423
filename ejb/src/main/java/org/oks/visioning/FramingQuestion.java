package org.oks.visioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The question that an engagement keeps before it. From the second phase on its team also answers the two questions of the
 * programme, and names the claims on which an answer rests.
 */
@Entity
@Table(name = "visioning_framing")
class FramingQuestion extends Written {
    @Column
    private @Nullable String question;

    @Column(name = "value_answer")
    private @Nullable String valueAnswer;

    @Column(name = "value_claims")
    private @Nullable String valueClaims;

    @Column(name = "part_answer")
    private @Nullable String partAnswer;

    @Column(name = "part_claims")
    private @Nullable String partClaims;

    protected FramingQuestion() {}

    FramingQuestion(String engagementId) {
        super(engagementId, engagementId);
    }

    void take(FramingDraft checked) {
        question = Missing.strip(checked.question());
        valueAnswer = Missing.strip(checked.valueAnswer());
        valueClaims = joined(FramingDraft.codes(checked.valueClaims()));
        partAnswer = Missing.strip(checked.partAnswer());
        partClaims = joined(FramingDraft.codes(checked.partClaims()));
    }

    FramingDraft said() {
        return new FramingDraft(question, valueAnswer, codes(valueClaims), partAnswer, codes(partClaims));
    }

    FramingView view() {
        return new FramingView(
                engagementId(),
                version(),
                question,
                valueAnswer,
                codes(valueClaims),
                partAnswer,
                codes(partClaims),
                changedBy(),
                changedAt());
    }

    private static @Nullable String joined(Set<String> codes) {
        return codes.isEmpty() ? null : String.join(",", codes);
    }

    private static List<String> codes(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(",", -1));
    }
}
