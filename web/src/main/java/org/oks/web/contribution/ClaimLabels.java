package org.oks.web.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.ChangeType;
import org.oks.contribution.Confidentiality;
import org.oks.contribution.ContributionLevel;
import org.oks.contribution.EvidenceType;
import org.oks.contribution.Intention;
import org.oks.contribution.OutcomeArea;
import org.oks.contribution.ProbativeResult;
import org.oks.contribution.ProbativeTest;
import org.oks.contribution.ResultLevel;
import org.oks.contribution.SourceRole;
import org.oks.contribution.Valence;
import org.oks.results.CapacityFactor;
import org.oks.results.IcoType;
import org.oks.results.OksService;
import org.oks.web.platform.Say;

/** The words for what claims and evidence can say, each with its definition beside it where it is chosen. */
@Named("claimLabels")
@ApplicationScoped
public class ClaimLabels {
    private static final String TERM = "contribution.term.";
    private static final String MEANS = "contribution.means.";

    /** What can be chosen in a field, by the field's name. */
    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            Map.entry("outcomeArea", names(OutcomeArea.values())),
            Map.entry("resultLevel", names(ResultLevel.values())),
            Map.entry("icoType", names(IcoType.values())),
            Map.entry("capacityFactor", names(CapacityFactor.values())),
            Map.entry("changeType", names(ChangeType.values())),
            Map.entry("services", names(OksService.values())),
            Map.entry("intention", names(Intention.values())),
            Map.entry("valence", names(Valence.values())),
            Map.entry("contributionLevel", names(ContributionLevel.values())),
            Map.entry("type", names(EvidenceType.values())),
            Map.entry("sourceRole", names(SourceRole.values())),
            Map.entry("probativeTest", names(ProbativeTest.values())),
            Map.entry("probativeResult", names(ProbativeResult.values())),
            Map.entry("confidentiality", names(Confidentiality.values())),
            Map.entry("maturityLevel", List.of("1", "2", "3")),
            Map.entry("againstSought", List.of("true", "false")));

    @Inject
    private Say say;

    /** The choices of a field: each term with what it means. */
    public List<SelectItem> choices(String field) {
        return CHOICES.getOrDefault(field, List.of()).stream()
                .map(choice -> new SelectItem(
                        choice,
                        say.of("contribution.choice", term(field, choice), say.plain(MEANS + field + "." + choice))))
                .toList();
    }

    /** What a field says, in words: terms by their names, texts as they are. */
    public String said(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        return CHOICES.containsKey(field)
                ? Stream.of(value.split(",")).map(each -> term(field, each)).collect(Collectors.joining(", "))
                : value;
    }

    /** The term of a choice; empty when nothing was chosen. */
    public String term(String field, @Nullable Object choice) {
        return choice == null ? "" : say.plain(TERM + field + "." + choice);
    }

    private static List<String> names(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Enum::name).toList();
    }
}
