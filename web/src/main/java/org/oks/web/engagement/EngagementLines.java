package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.oks.engagement.EngagementFilter;
import org.oks.engagement.EngagementRow;
import org.oks.engagement.Engagements;
import org.oks.gate.GateReviewView;
import org.oks.gate.Gates;
import org.oks.platform.Page;
import org.oks.web.platform.Names;
import org.oks.workflow.Inbox;
import org.oks.workflow.InboxItem;

/** Engagements as lines of a list: phase, days, who acts next. What is asked does not grow with the lines. */
@RequestScoped
public class EngagementLines {
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

    /** The lines of this page of the engagements that the reader may see. */
    public Page<Line> of(EngagementFilter filter, Page.Request request) {
        Page<EngagementRow> rows = engagements.list(filter, request);
        List<String> ids = rows.items().stream().map(EngagementRow::id).toList();
        Map<String, List<GateReviewView>> rounds = gates.rounds(ids);
        Map<String, List<InboxItem>> open = inbox.ofEngagements(ids);
        names.need(open.values().stream()
                .flatMap(List::stream)
                .map(InboxItem::assignee)
                .toList());
        return rows.map(row -> new Line(
                row, rail.of(row, rounds.getOrDefault(row.id(), List.of())), open.getOrDefault(row.id(), List.of())));
    }
}
