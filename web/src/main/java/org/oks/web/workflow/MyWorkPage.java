package org.oks.web.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementFilter;
import org.oks.engagement.EngagementRow;
import org.oks.engagement.Engagements;
import org.oks.platform.CurrentActor;
import org.oks.platform.Page;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;
import org.oks.workflow.Inbox;
import org.oks.workflow.InboxItem;

/** What I owe, what I may take, and what waits on others. */
@Named("myWorkPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class MyWorkPage {
    private static final int SIZE = 25;
    private static final int QUEUE = 10;
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private Query query;

    @Inject
    private Inbox inbox;

    @Inject
    private Engagements engagements;

    @Inject
    private Tasks tasks;

    @Inject
    private Names names;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Inject
    private Answer answer;

    private Page<InboxItem> mine;
    private Page<InboxItem> claimable;
    private List<InboxItem> waiting;

    /** A part of the list: late, this week, later, without a day. */
    public record Part(String name, List<InboxItem> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    @PostConstruct
    void load() {
        mine = inbox.mine(query.page(SIZE));
        claimable = inbox.claimable(new Page.Request(1, QUEUE));
        waiting = waitingOnOthers();
        names.need(waiting.stream().map(InboxItem::assignee).toList());
    }

    /** Open tasks of my engagements that are neither mine nor mine to take. */
    private List<InboxItem> waitingOnOthers() {
        if (actor.get().roles().stream().anyMatch(Set.of("manager", "approver", "administrator")::contains)) {
            return List.of(); // they see every engagement; the list of engagements answers this for them
        }
        List<String> ids = engagements.list(EngagementFilter.ALL, Page.Request.FIRST).items().stream()
                .map(EngagementRow::id)
                .toList();
        Set<String> forMe = claimable.items().stream().map(InboxItem::taskId).collect(Collectors.toSet());
        List<InboxItem> others = new ArrayList<>();
        for (List<InboxItem> open : inbox.ofEngagements(ids).values()) {
            for (InboxItem item : open) {
                if (!forMe.contains(item.taskId()) && !actor.get().id().equals(item.assignee())) {
                    others.add(item);
                }
            }
        }
        return others.size() > QUEUE ? others.subList(0, QUEUE) : others;
    }

    /** What I owe, by when. */
    public List<Part> getParts() {
        Instant now = clock.instant();
        Map<String, List<InboxItem>> parts = new LinkedHashMap<>();
        for (InboxItem item : mine.items()) {
            parts.computeIfAbsent(tasks.part(item, now, now.plus(WEEK)), part -> new ArrayList<>())
                    .add(item);
        }
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    public long getTotal() {
        return mine.total();
    }

    public Pages getPages() {
        return new Pages(mine, query);
    }

    /** What I may take, the earliest due first. */
    public Page<InboxItem> getClaimable() {
        return claimable;
    }

    /** What others owe in my engagements. */
    public List<InboxItem> getWaiting() {
        return waiting;
    }

    /** Takes a task and opens its page. */
    public @Nullable String take(InboxItem item) {
        return answer.to(() -> inbox.claim(item.taskId()), "workflow.taken", tasks.path(item));
    }

    /** Gives a task back. */
    public @Nullable String giveBack(InboxItem item) {
        return answer.to(() -> inbox.release(item.taskId()), "workflow.given-back", "/workflow/my-work.xhtml");
    }
}
