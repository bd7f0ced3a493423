package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.engagement.PhaseStep;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** The minimum elements are at least proposed: then the step is done. The gate asks for more. */
@ApplicationScoped
class ElementsBegun implements PhaseStep {
    static final String PAGE = "/governance/elements.xhtml";

    @Inject
    ElementRepository elements;

    @Override
    public String element() {
        return "governance-elements";
    }

    @Override
    public Set<Integer> phases() {
        return Set.of(2);
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        List<GovernanceElement> begun = elements.ofEngagement(engagementId);
        Optional<GovernanceElement> last = begun.stream().max(Comparator.comparing(GovernanceElement::changedAt));
        return new Artefact(
                last.map(GovernanceElement::changedBy).orElse(null),
                last.map(GovernanceElement::changedAt).orElse(null),
                missing(begun));
    }

    static List<Item> missing(List<GovernanceElement> begun) {
        Set<GovernanceElementType> there = begun.stream()
                .filter(element -> element.state() != ElementState.ABSENT)
                .map(GovernanceElement::type)
                .collect(Collectors.toSet());
        return Arrays.stream(GovernanceElementType.values())
                .filter(type -> type.isMinimum() && !there.contains(type))
                .map(type -> new Item(type.name(), Text.of("governance.not-proposed-yet", type.text())))
                .toList();
    }

    /** The page of one element, with its engagement. */
    static String page(GovernanceElement element) {
        return "/governance/element.xhtml?id=" + element.engagementId() + "&type=" + element.type();
    }
}
