package org.oks.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.gate.Gates;
import org.oks.gate.OpenSeat;
import org.oks.gate.SeatRole;
import org.oks.people.Roles;
import org.oks.platform.CurrentActor;
import org.oks.platform.Page;
import org.oks.web.platform.Names;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;
import org.oks.workflow.Inbox;
import org.oks.workflow.InboxItem;
import org.oks.workflow.TaskFilter;

/** Gate reviews: those the reader declares for, weighs or decides, and for managers those that wait for a panel. */
@Named("reviewsPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ReviewsPage {
    private static final int SIZE = 25;
    /** More of these than fit nobody takes for themselves. */
    private static final Page.Request TAKEN = new Page.Request(1, 100);

    private static final Set<String> NAMING = Set.of("appoint-panel", "replace-reviewer");

    @Inject
    private Query query;

    @Inject
    private Gates gates;

    @Inject
    private Inbox inbox;

    @Inject
    private CurrentActor actor;

    @Inject
    private Names names;

    private List<Line> mine;
    private List<InboxItem> taken;
    private Page<InboxItem> waiting;

    /**
     * A gate on whose panel the reader sits, or somebody whom they stand in for.
     *
     */
    public record Line(
            OpenSeat seat,
            String client,
            String country,
            @Nullable Instant due) {
        /** What is next: declare, weigh, decide, or wait for the others. */
        public String next() {
            if (!seat.declared()) {
                return "DECLARE";
            }
            if (seat.waits()) {
                return "WAIT";
            }
            return seat.role() == SeatRole.LEAD ? "DECIDE" : "WEIGH";
        }
    }

    @PostConstruct
    void load() {
        List<OpenSeat> seats = gates.seats();
        Map<String, List<InboxItem>> tasks =
                inbox.ofEngagements(seats.stream().map(OpenSeat::engagementId).toList());
        mine = seats.stream()
                .map(seat -> line(seat, tasks.getOrDefault(seat.engagementId(), List.of())))
                .toList();
        names.need(seats.stream().map(OpenSeat::member).toList());
        taken = isManager()
                ? inbox.mine(TaskFilter.ALL, TAKEN).items().stream()
                        .filter(item -> NAMING.contains(item.elementId()))
                        .toList()
                : List.of();
        waiting = inbox.ofManagers(query.page(SIZE));
    }

    private static Line line(OpenSeat seat, List<InboxItem> tasks) {
        InboxItem any = tasks.isEmpty() ? null : tasks.get(0);
        return new Line(
                seat,
                any == null ? seat.engagementId() : any.clientName(),
                any == null ? "" : any.country(),
                tasks.stream()
                        .filter(task -> task.elementId().equals("decide"))
                        .findFirst()
                        .map(InboxItem::dueAt)
                        .orElse(null));
    }

    /** What the reader owes first, then what waits for others. */
    public List<Line> getMine() {
        return mine.stream()
                .sorted(Comparator.comparing((Line line) -> line.next().equals("WAIT")))
                .toList();
    }

    /** Gates for which somebody is to be named: those that the reader took, then a page of those that wait for any manager. */
    public List<InboxItem> getWaiting() {
        return Stream.concat(waiting.request().number() == 1 ? taken.stream() : Stream.of(), waiting.items().stream())
                .toList();
    }

    /** How many gates wait for somebody to be named, on all pages. */
    public long getNaming() {
        return taken.size() + waiting.total();
    }

    public Pages getPages() {
        return new Pages(waiting, query);
    }

    public boolean isManager() {
        return actor.get().has(Roles.MANAGER);
    }

    public boolean isApprover() {
        return actor.get().has(Roles.APPROVER);
    }

    /** How many of them wait for the reader. */
    public long getOwed() {
        return mine.stream().filter(line -> !line.next().equals("WAIT")).count();
    }
}
