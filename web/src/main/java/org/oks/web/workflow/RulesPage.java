package org.oks.web.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.oks.platform.Page;
import org.oks.web.platform.Names;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;
import org.oks.workflow.RuleTableView;
import org.oks.workflow.RuleTables;

/** The decision tables that are in force, and all versions and drafts. */
@Named("rulesPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class RulesPage {
    private static final int SIZE = 25;

    @Inject
    private Query query;

    @Inject
    private RuleTables tables;

    @Inject
    private Names names;

    private List<RuleTableView> inForce;
    private Page<RuleTableView> page;

    @PostConstruct
    void load() {
        inForce = tables.inForce().stream()
                .sorted(Comparator.comparing(RuleTableView::table))
                .toList();
        page = tables.list(null, query.page(SIZE));
        names.need(Stream.concat(inForce.stream(), page.items().stream())
                .flatMap(RuleTableLabels::people)
                .toList());
    }

    public List<RuleTableView> getInForce() {
        return inForce;
    }

    public List<RuleTableView> getLines() {
        return page.items();
    }

    public Pages getPages() {
        return new Pages(page, query);
    }
}
