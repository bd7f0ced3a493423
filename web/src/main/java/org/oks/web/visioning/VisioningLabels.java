package org.oks.web.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.SortRating;
import org.oks.platform.Text;
import org.oks.results.CapacityFactor;
import org.oks.visioning.AssessmentRound;
import org.oks.visioning.CapabilityPillar;
import org.oks.visioning.FundingKind;
import org.oks.visioning.MaturityStage;
import org.oks.visioning.PlaybookElement;
import org.oks.visioning.RatingSource;
import org.oks.web.contribution.ClaimLabels;
import org.oks.web.engagement.Labels;
import org.oks.web.platform.Say;

/** The words of phase 1, each with what it means where it is chosen. */
@Named("visioningLabels")
@ApplicationScoped
public class VisioningLabels {
    @Inject
    private Say say;

    @Inject
    private Labels labels;

    @Inject
    private ClaimLabels claimLabels;

    public String pillar(CapabilityPillar pillar) {
        return say.text(Text.of("visioning.pillar." + pillar));
    }

    public String element(@Nullable PlaybookElement element) {
        return element == null ? "" : say.text(Text.of("visioning.element." + element));
    }

    public String source(RatingSource source) {
        return say.plain("visioning.source." + source);
    }

    public String kind(FundingKind kind) {
        return say.plain("visioning.kind." + kind);
    }

    public String factor(@Nullable CapacityFactor factor) {
        return claimLabels.term("capacityFactor", factor);
    }

    public String round(AssessmentRound round) {
        return say.plain("visioning.round." + round);
    }

    /** "2 Emergent"; empty while none is chosen. */
    public String stage(@Nullable MaturityStage stage) {
        return stage == null ? "" : stage.number() + " " + say.plain("visioning.stage." + stage);
    }

    public List<SelectItem> getRisks() {
        return choices(SortRating.values(), labels::risk, "visioning.risk-means.");
    }

    public List<SelectItem> getSources() {
        return choices(RatingSource.values(), this::source, "visioning.source-means.");
    }

    public List<SelectItem> getKinds() {
        return choices(FundingKind.values(), this::kind, "visioning.kind-means.");
    }

    public List<SelectItem> getElements() {
        return choices(PlaybookElement.values(), this::element, "visioning.element-means.");
    }

    /** Without what they mean, for the goals below the challenges. */
    public List<SelectItem> getElementNames() {
        return Stream.of(PlaybookElement.values())
                .map(element -> new SelectItem(element, element(element)))
                .toList();
    }

    public List<SelectItem> getFactors() {
        return claimLabels.choices("capacityFactor").stream()
                .map(item ->
                        new SelectItem(CapacityFactor.valueOf(item.getValue().toString()), item.getLabel()))
                .toList();
    }

    public List<SelectItem> getStages() {
        return Stream.of(MaturityStage.values())
                .map(stage -> new SelectItem(stage, stage(stage)))
                .toList();
    }

    /** The five stages, for a list of what they mean. */
    public MaturityStage[] getAllStages() {
        return MaturityStage.values();
    }

    public AssessmentRound[] getRounds() {
        return AssessmentRound.values();
    }

    private <E extends Enum<E>> List<SelectItem> choices(E[] values, Function<E, String> term, String means) {
        return Stream.of(values)
                .map(value ->
                        new SelectItem(value, say.of("visioning.choice", term.apply(value), say.plain(means + value))))
                .toList();
    }
}
