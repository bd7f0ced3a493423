package org.oks.web.results;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.results.IndicatorPlan;
import org.oks.results.IndicatorView;
import org.oks.results.Indicators;
import org.oks.results.ResultChains;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** One core indicator: the one that the address names, one of the library, or a new one of the engagement's own. */
@Named("indicatorPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class IndicatorPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Indicators indicators;

    @Inject
    private ResultChains chains;

    @Inject
    private IndicatorLabels labels;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    private String id;
    private int number;
    private long version;
    private IndicatorFields fields = new IndicatorFields();
    private @Nullable Conflict conflict;
    private transient @Nullable IndicatorView there;
    private transient @Nullable List<SelectItem> nodes;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        number = query.number("indicator", 1, 999_999).orElse(0);
        IndicatorView found = getThere();
        if (found != null) {
            version = found.version();
            fields = IndicatorFields.of(found);
        } else {
            String entry = query.text("library");
            indicators.library().stream()
                    .filter(each -> each.code().equals(entry))
                    .findFirst()
                    .ifPresent(each -> fields = IndicatorFields.of(each));
        }
    }

    /** The indicator as it is recorded, null for a new one. */
    public @Nullable IndicatorView getThere() {
        if (there == null && number > 0) {
            there = indicators.view(id, number);
        } else if (number == 0 && !query.text("indicator").isEmpty()) {
            throw new NotFound(Text.of("results.no.indicator", query.text("indicator")));
        }
        return there;
    }

    /** Reads it again: somebody changed it. */
    void again() {
        there = null;
    }

    /** Records a new indicator, or says something else of this one. */
    public @Nullable String save() {
        conflict = null;
        IndicatorPlan plan;
        try {
            plan = fields.plan();
        } catch (InvalidInput wrong) {
            answer.refuse(wrong);
            return null;
        }
        try {
            return answer.made(
                    () -> number == 0 ? indicators.record(id, plan) : indicators.change(id, number, version, plan),
                    "results.indicator.saved",
                    saved -> "/results/indicator.xhtml?id=" + id + "&indicator=" + saved.number());
        } catch (ChangedMeanwhile changed) {
            compare();
            return null;
        }
    }

    /** Withdraws it; it stays on record. */
    public @Nullable String withdraw() {
        try {
            return answer.to(
                    () -> indicators.withdraw(id, number, version),
                    "results.indicator.gone",
                    "/results/indicators.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            compare();
            return null;
        }
    }

    private void compare() {
        there = null;
        IndicatorView now = indicators.view(id, number);
        version = now.version();
        IndicatorFields theirs = IndicatorFields.of(now);
        conflict = new Conflict();
        for (String field : theirs.typed().names(fields.typed())) {
            conflict.field(
                    labels.field(field),
                    labels.said(field, fields.typed().text(field)),
                    labels.said(field, theirs.typed().text(field)));
        }
        conflict.field(say.plain("results.periods"), said(fields), said(theirs));
    }

    private static String said(IndicatorFields fields) {
        return fields.periods().stream()
                .map(PeriodLine::said)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The nodes of the chain to choose from. */
    public List<SelectItem> getNodes() {
        List<SelectItem> found = nodes;
        if (found == null) {
            found = chains.view(id).nodes().stream()
                    .map(node -> new SelectItem(node.code(), node.code() + " " + node.text()))
                    .toList();
            nodes = found;
        }
        return found;
    }

    /** True for an indicator that is not recorded yet. */
    public boolean isFresh() {
        return number == 0;
    }

    /** True when the reader is asked whether it is to go. */
    public boolean isRemoving() {
        return !isFresh() && query.text("remove").equals("1");
    }

    public Map<String, Serializable> getSaid() {
        return fields.typed().values();
    }

    public List<PeriodLine> getPeriods() {
        return fields.periods();
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
