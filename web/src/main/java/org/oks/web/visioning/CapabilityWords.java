package org.oks.web.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.visioning.AgreedScore;
import org.oks.visioning.CapabilityPillar;
import org.oks.visioning.CapabilityView;
import org.oks.visioning.MaturityStage;
import org.oks.visioning.RespondentDraft;
import org.oks.visioning.RespondentView;
import org.oks.web.platform.Say;

/** Scores of the capability assessment in words. */
@Named("capabilityWords")
@ApplicationScoped
public class CapabilityWords {
    @Inject
    private Say say;

    @Inject
    private VisioningLabels labels;

    /** What was agreed, a line each: the stages, whether it is a priority, what shows it. */
    public String of(AgreedScore score) {
        String priority = score.priority() ? say.plain("visioning.capability.priority") : "";
        String stages = score.current() == null && score.aspired() == null
                ? ""
                : say.of("visioning.capability.words", stage(score.current()), stage(score.aspired()));
        return Stream.of(stages, priority, score.note() == null ? "" : score.note())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What a respondent said of a pillar: "2 to 4"; empty for nothing. */
    public String said(RespondentView respondent, CapabilityPillar pillar) {
        return respondent.of(pillar).map(this::numbers).orElse("");
    }

    /** The middle of what respondents said; empty while nobody said anything. */
    public String middle(CapabilityView view, CapabilityPillar pillar) {
        CapabilityView.Pillar there = view.pillars().get(pillar.ordinal());
        return there.middleCurrent() == null && there.middleAspired() == null
                ? ""
                : say.of("visioning.capability.middle", stage(there.middleCurrent()), stage(there.middleAspired()));
    }

    private String numbers(RespondentDraft.Score score) {
        return say.of("visioning.capability.numbers", number(score.current()), number(score.aspired()));
    }

    private static String number(@Nullable MaturityStage stage) {
        return stage == null ? "?" : String.valueOf(stage.number());
    }

    private String stage(@Nullable MaturityStage stage) {
        return stage == null ? "?" : labels.stage(stage);
    }
}
