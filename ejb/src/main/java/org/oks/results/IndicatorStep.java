package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.gate.GateSubject;
import org.oks.gate.StepAtGate;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** The core indicators as a step of phase 1, as a line of its gate, and as things that hang on the chain. */
@ApplicationScoped
class IndicatorStep implements StepAtGate, HangsOnNode {
    static final String PAGE = "/results/indicators.xhtml";
    private static final String ELEMENT = "core-indicators";

    @Inject
    IndicatorRepository indicators;

    /** What one act reads of them. */
    record Read(List<IndicatorView> standing) {}

    @Override
    public String element() {
        return ELEMENT;
    }

    @Override
    public Set<Integer> phases() {
        return Set.of(1);
    }

    /** Among the steps of the phase and among the lines of the gate. */
    @Override
    public int order() {
        return 170;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        List<IndicatorView> all = indicators.views(engagementId);
        Optional<IndicatorView> newest = all.stream().max(Comparator.comparing(IndicatorView::changedAt));
        return new Artefact(
                newest.map(IndicatorView::changedBy).orElse(null),
                newest.map(IndicatorView::changedAt).orElse(null),
                missing(all.stream().filter(each -> !each.withdrawn()).toList()));
    }

    static List<Item> missing(List<IndicatorView> standing) {
        List<Item> missing = new ArrayList<>();
        if (standing.size() < Indicators.FEWEST) {
            missing.add(new Item("list", Text.of("results.missing.indicators", Indicators.FEWEST, standing.size())));
        }
        for (IndicatorView each : standing) {
            if (!each.isComplete()) {
                missing.add(new Item(
                        each.code(),
                        Text.of(
                                "results.missing.indicator",
                                each.code(),
                                each.missing().get(0).text(),
                                each.missing().size() - 1)));
            }
        }
        return missing;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        return found(subject, threshold, read(subject, indicators));
    }

    static Finding found(GateSubject subject, double threshold, List<IndicatorView> standing) {
        long complete = standing.stream().filter(IndicatorView::isComplete).count();
        List<Item> missing =
                standing.stream().flatMap(each -> each.items().stream()).toList();
        return new Finding(
                complete,
                Text.of("results.check.indicators", Math.round(threshold)),
                missing.isEmpty()
                        ? Text.of("results.check.indicators.found", complete)
                        : Text.of(
                                "results.check.indicators.missing",
                                complete,
                                missing.get(0).text(),
                                missing.size() - 1),
                PAGE + "?id=" + subject.engagementId());
    }

    static List<IndicatorView> read(GateSubject subject, IndicatorRepository indicators) {
        return subject.once(
                        Read.class,
                        () -> new Read(indicators.views(subject.engagementId()).stream()
                                .filter(each -> !each.withdrawn())
                                .toList()))
                .standing();
    }

    /** The indicators that show the change of a node. */
    @Override
    public Map<String, List<Text>> onNodes(String engagementId) {
        return indicators.standing(engagementId).stream()
                .filter(each -> each.node() != null)
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.node()),
                        Collectors.mapping(
                                each -> Text.of("results.indicator.named", each.code()), Collectors.toList())));
    }
}
