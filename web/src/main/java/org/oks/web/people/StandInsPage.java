package org.oks.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oks.people.Absences;
import org.oks.people.StandInView;
import org.oks.platform.Page;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;

/** All stand-ins, for whoever may name them for others. */
@Named("standInsPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class StandInsPage {
    private static final int SIZE = 25;

    @Inject
    private Query query;

    @Inject
    private Absences absences;

    @Inject
    private Names names;

    @Inject
    private Dates dates;

    private Page<StandInView> page;

    @PostConstruct
    void load() {
        page = absences.list(query.page(SIZE));
        names.need(page.items().stream().map(StandInView::person).toList());
        names.need(page.items().stream().map(StandInView::standIn).toList());
    }

    public List<StandInView> getLines() {
        return page.items();
    }

    public long getTotal() {
        return page.total();
    }

    public Pages getPages() {
        return new Pages(page, query);
    }

    /** True while it can be ended. */
    public boolean runs(StandInView line) {
        return line.endedAt() == null && !line.lastDay().isBefore(dates.getToday());
    }
}
