package org.oks.visioning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.oks.platform.DomainException.Item;

/**
 * What a team agreed on in one round of the capability assessment, pillar by pillar. What single respondents said stands
 * beside it ({@link Respondent}); what is agreed counts.
 */
@Entity
@Table(name = "visioning_assessment")
class Assessment extends Written {
    @Enumerated(EnumType.STRING)
    @Column(name = "assessment_round")
    private AssessmentRound round;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PillarScore> scores = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(String engagementId, AssessmentRound round) {
        super(id(engagementId, round), engagementId);
        this.round = round;
        for (CapabilityPillar pillar : CapabilityPillar.values()) {
            scores.add(new PillarScore(this, pillar));
        }
    }

    static String id(String engagementId, AssessmentRound round) {
        return engagementId + "/" + round;
    }

    void take(AssessmentDraft checked) {
        scores.forEach(score -> score.take(checked.of(score.pillar())));
    }

    AssessmentRound round() {
        return round;
    }

    /** The scores in the order of the pillars. */
    List<AgreedScore> agreed() {
        return Arrays.stream(CapabilityPillar.values())
                .map(pillar -> scores.stream()
                        .filter(score -> score.pillar() == pillar)
                        .findFirst()
                        .map(PillarScore::said)
                        .orElse(AgreedScore.none(pillar)))
                .toList();
    }

    /** The scores of a round; each pillar without any while nothing was agreed in it. */
    static List<AgreedScore> agreed(Optional<Assessment> round) {
        return round.map(Assessment::agreed).orElseGet(() -> Arrays.stream(CapabilityPillar.values())
                .map(AgreedScore::none)
                .toList());
    }

    /** What is needed before all pillars are scored. */
    static List<Item> missing(List<AgreedScore> agreed) {
        return agreed.stream().flatMap(score -> score.missing().stream()).toList();
    }

    /** How many pillars lack nothing. */
    static int whole(List<AgreedScore> agreed) {
        return (int) agreed.stream().filter(score -> score.missing().isEmpty()).count();
    }
}
