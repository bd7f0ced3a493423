package org.oks.web.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.oks.engagement.EngagementFilter;
import org.oks.engagement.EngagementRow;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.Engagements;
import org.oks.gate.GateReviewView;
import org.oks.gate.Gates;
import org.oks.platform.Page;
import org.oks.web.platform.Names;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;
import org.oks.workflow.Inbox;
import org.oks.workflow.InboxItem;

/** The engagements that the reader may see: phase, days, who acts next. Filters and page stand in the address. */
@Named("engagementsPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class EngagementsPage {
    private static final int SIZE = 25;

    @Inject
    private Query query;

    @Inject
    private Engagements engagements;

    @Inject
    private Gates gates;

    @Inject
    private Inbox inbox;

    @Inject
    private Names names;

    @Inject
    private Rail rail;

    private Page<Line> page;

    /** A line of the list. */
    public record Line(EngagementRow row, List<RailStep> steps, List<InboxItem> open) {
        public Line {
            steps = List.copyOf(steps);
            open = List.copyOf(open);
        }

        /** The number of the phase, 0 before the start. */
        public int phase() {
            Integer phase = row.phase();
            return phase == null ? 0 : phase;
        }
    }

    @PostConstruct
    void load() {
        Page<EngagementRow> rows = engagements.list(filter(), query.page(SIZE));
        List<String> ids = rows.items().stream().map(EngagementRow::id).toList();
        Map<String, List<GateReviewView>> rounds = gates.rounds(ids);
        Map<String, List<InboxItem>> open = inbox.ofEngagements(ids);
        names.need(open.values().stream()
                .flatMap(List::stream)
                .map(InboxItem::assignee)
                .toList());
        page = rows.map(row -> new Line(
                row, rail.of(row, rounds.getOrDefault(row.id(), List.of())), open.getOrDefault(row.id(), List.of())));
    }

    public List<Line> getLines() {
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
