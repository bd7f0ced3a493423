package org.oks.web.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oks.engagement.EngagementFilter;
import org.oks.engagement.EngagementStatus;
import org.oks.platform.Page;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;

/** The engagements that the reader may see: phase, days, who acts next. Filters and page stand in the address. */
@Named("engagementsPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class EngagementsPage {
    private static final int SIZE = 25;

    @Inject
    private Query query;

    @Inject
    private EngagementLines lines;

    private Page<EngagementLines.Line> page;

    @PostConstruct
    void load() {
        page = lines.of(filter(), query.page(SIZE));
    }

    public List<EngagementLines.Line> getLines() {
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
        return !filter().equals(EngagementFilter.ALL);
    }

    private EngagementFilter filter() {
        return new EngagementFilter(
                query.choice("status", EngagementStatus.class).orElse(null),
                query.number("phase", 1, 4).orElse(null),
                query.text("country"),
                query.text("operation"),
                query.text("q"));
    }
}
