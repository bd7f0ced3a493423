package org.oks.web.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oks.platform.Page;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;

/** The whole history of one engagement, page by page. */
@Named("historyPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class HistoryPage {
    private static final int SIZE = 50;

    @Inject
    private Query query;

    @Inject
    private History history;

    private Page<History.Line> page;

    @PostConstruct
    void load() {
        page = history.lines(query.required("id", "engagement"), query.page(SIZE));
    }

    public List<History.Line> getLines() {
        return page.items();
    }

    public long getTotal() {
        return page.total();
    }

    public Pages getPages() {
        return new Pages(page, query);
    }
}
