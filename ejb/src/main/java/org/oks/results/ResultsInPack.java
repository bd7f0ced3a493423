package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oks.gate.GateSubject;
import org.oks.gate.PackPart;
import org.oks.platform.CanonicalJson;

/** The result chain and the core indicators that stand, with what was approved, as a gate's pack holds them. */
@ApplicationScoped
class ResultsInPack implements PackPart {
    private static final String CHAIN = "result-chain";

    @Inject
    ChainRepository chains;

    @Inject
    IndicatorRepository indicators;

    @Override
    public String name() {
        return "results";
    }

    @Override
    public Part of(GateSubject subject) {
        return part(subject, ChainStep.of(subject, chains), IndicatorStep.read(subject, indicators));
    }

    static Part part(GateSubject subject, ResultChain chain, List<IndicatorView> standing) {
        List<Item> items = new ArrayList<>();
        JsonObject drawn = ChainJson.of(chain);
        JsonObjectBuilder content = CanonicalJson.JSON.createObjectBuilder();
        if (!chain.nodes().isEmpty()) {
            content.add("chain", drawn);
            items.add(new Item(CHAIN, subject.engagementId() + "/" + CHAIN, CHAIN, CanonicalJson.sha256(drawn)));
        }
        JsonArrayBuilder measured = CanonicalJson.JSON.createArrayBuilder();
        for (IndicatorView each : standing) {
            JsonObject said = said(each);
            measured.add(said);
            items.add(new Item(
                    "indicator", subject.engagementId() + "/" + each.code(), each.code(), CanonicalJson.sha256(said)));
        }
        return new Part(content.add("indicators", measured).build(), items, Set.of());
    }

    private static JsonObject said(IndicatorView indicator) {
        IndicatorPlan plan = indicator.plan();
        JsonArrayBuilder periods = CanonicalJson.JSON.createArrayBuilder();
        indicator
                .periods()
                .forEach(each -> periods.add(CanonicalJson.members()
                        .add("from", each.plan().startsOn())
                        .add("to", each.plan().endsOn())
                        .add("target", each.plan().target())
                        .add("targetComment", each.plan().targetComment())
                        .add("actual", each.actual())
                        .json()));
        JsonObject words = CanonicalJson.members()
                .add("code", indicator.code())
                .add("name", plan.name())
                .add("definition", plan.definition())
                .add("node", plan.node())
                .add("unit", plan.unit())
                .add("measure", plan.measure())
                .add("ascending", plan.ascending())
                .add("baseline", plan.baseline())
                .add("baselineYear", plan.baselineYear())
                .add("source", plan.source())
                .add("frequency", plan.frequency())
                .add("responsible", plan.responsible())
                .add("quality", IndicatorJson.quality(plan.itsQuality()))
                .json();
        return CanonicalJson.JSON
                .createObjectBuilder(words)
                .add("periods", periods)
                .build();
    }
}
