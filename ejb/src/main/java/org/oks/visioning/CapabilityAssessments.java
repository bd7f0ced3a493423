package org.oks.visioning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** How able an institution is to share knowledge, in eight pillars: what respondents say and what the team agrees on. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class CapabilityAssessments {
    @Inject
    VisioningRepository repository;

    @Inject
    Writing writing;

    @Inject
    EngagementAccess access;

    @Inject
    AuditTrail audit;

    /** One round, also while nobody has said anything in it. */
    public CapabilityView view(String engagementId, AssessmentRound round) {
        access.require(Act.SEE, engagementId);
        return shown(
                engagementId,
                round,
                repository
                        .find(Assessment.class, Assessment.id(engagementId, round))
                        .orElse(null));
    }

    /** Where each pillar stands at the end, beside where it stood at the beginning and where it was to be. */
    public CapabilityCompared compare(String engagementId) {
        access.require(Act.SEE, engagementId);
        return CapabilityCompared.of(
                engagementId,
                agreed(engagementId, AssessmentRound.BASELINE),
                agreed(engagementId, AssessmentRound.CLOSING));
    }

    private List<AgreedScore> agreed(String engagementId, AssessmentRound round) {
        return Assessment.agreed(repository.find(Assessment.class, Assessment.id(engagementId, round)));
    }

    /**
     * Writes down what the team agreed on; that of the closing round also while the engagement closes.
     *
     * @param version the version that was edited, null when there was none
     * @throws org.oks.platform.ChangedMeanwhile when somebody changed it since
     */
    public CapabilityView agree(
            String engagementId, AssessmentRound round, @Nullable Long version, AssessmentDraft draft) {
        return writing.write(
                hold(engagementId, round),
                new Writing.Kind<>(
                        Assessment.class,
                        Assessment.id(engagementId, round),
                        () -> new Assessment(engagementId, round),
                        assessment -> shown(engagementId, round, assessment),
                        "capability",
                        Text.of("visioning.the.capability")),
                engagementId,
                version,
                assessment -> {
                    draft.check();
                    assessment.take(draft);
                });
    }

    /** Records what one respondent said; it stands beside what others said and changes nothing that was agreed. */
    public RespondentView hear(String engagementId, AssessmentRound round, RespondentDraft draft) {
        String person = hold(engagementId, round).person();
        draft.check(writing.today());
        Respondent respondent =
                new Respondent(UUID.randomUUID().toString(), engagementId, round, draft, person, writing.now());
        repository.add(respondent);
        RespondentView view = respondent.view();
        audit.record("capability.hear", "capability-respondent", view.id(), engagementId, null, view, null);
        repository.flush();
        return view;
    }

    private EngagementAccess.Standing hold(String engagementId, AssessmentRound round) {
        return round == AssessmentRound.CLOSING ? writing.holdUntilTheEnd(engagementId) : writing.hold(engagementId);
    }

    /** What one respondent said. */
    public RespondentView respondent(String engagementId, AssessmentRound round, String respondentId) {
        access.require(Act.SEE, engagementId);
        return repository.respondents(engagementId, round).stream()
                .map(Respondent::view)
                .filter(view -> view.id().equals(respondentId))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("visioning.no.respondent", respondentId)));
    }

    private CapabilityView shown(String engagementId, AssessmentRound round, @Nullable Assessment assessment) {
        Map<String, RespondentView> latest = new LinkedHashMap<>();
        for (Respondent respondent : repository.respondents(engagementId, round)) {
            latest.put(respondent.nameKey(), respondent.view());
        }
        List<RespondentView> heard = List.copyOf(latest.values());
        List<AgreedScore> agreed = Assessment.agreed(Optional.ofNullable(assessment));
        return new CapabilityView(
                engagementId,
                round,
                assessment == null ? null : assessment.version(),
                agreed.stream().map(score -> pillar(score, heard)).toList(),
                heard,
                assessment == null ? null : assessment.changedBy(),
                assessment == null ? null : assessment.changedAt());
    }

    private static CapabilityView.Pillar pillar(AgreedScore score, List<RespondentView> heard) {
        return new CapabilityView.Pillar(
                score.pillar(),
                score.pillar().level(),
                score.current(),
                score.aspired(),
                score.note(),
                score.priority(),
                middle(score.pillar(), heard, RespondentDraft.Score::current),
                middle(score.pillar(), heard, RespondentDraft.Score::aspired));
    }

    private static @Nullable MaturityStage middle(
            CapabilityPillar pillar,
            List<RespondentView> heard,
            Function<RespondentDraft.Score, @Nullable MaturityStage> stage) {
        return MiddleStage.of(heard.stream()
                        .flatMap(each -> each.of(pillar).stream())
                        .map(stage)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(null);
    }
}
