package org.oks.web.operation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oks.operation.Facet;
import org.oks.operation.Facets;
import org.oks.operation.OperationFilter;
import org.oks.operation.OperationRow;
import org.oks.operation.Operations;
import org.oks.platform.Page;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;

/** The lending operations that are known here. Search, filters and page stand in the address. */
@Named("operationsPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class OperationsPage {
    private static final int SIZE = 25;
    /** So many values of a filter are seen at once. */
    private static final int FIRST = 12;

    @Inject
    private Query query;

    @Inject
    private Operations operations;

    private OperationFilter filter;
    private Page<OperationRow> page;
    private Facets facets;

    @PostConstruct
    void load() {
        filter = new OperationFilter(query.text("q"), query.text("country"), query.text("practice"));
        page = operations.list(filter, query.page(SIZE));
        facets = operations.facets(filter);
    }

    public List<OperationRow> getLines() {
        return page.items();
    }

    public long getTotal() {
        return page.total();
    }

    public Pages getPages() {
        return new Pages(page, query);
    }

    /** True when the list shows less than everything. */
    public boolean isFiltered() {
        return !filter.equals(OperationFilter.ALL);
    }

    public OperationFilter getFilter() {
        return filter;
    }

    /** True when the reader may bring projects lists. */
    public boolean isImporting() {
        return operations.mayImport();
    }

    public List<Facet> getCountries() {
        return first(facets.countries());
    }

    public List<Facet> getMoreCountries() {
        return rest(facets.countries());
    }

    public List<Facet> getPractices() {
        return first(facets.practices());
    }

    public List<Facet> getMorePractices() {
        return rest(facets.practices());
    }

    private static List<Facet> first(List<Facet> all) {
        return all.subList(0, Math.min(FIRST, all.size()));
    }

    private static List<Facet> rest(List<Facet> all) {
        return all.subList(Math.min(FIRST, all.size()), all.size());
    }
}
