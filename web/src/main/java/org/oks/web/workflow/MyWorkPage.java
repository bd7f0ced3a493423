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
import org.jspecify.annotations.Nullable;
import org.oks.platform.Page;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;
import org.oks.workflow.EngagementWithTasks;
import org.oks.workflow.Inbox;
import org.oks.workflow.InboxItem;
import org.oks.workflow.TaskFilter;

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
    private Tasks tasks;

    @Inject
    private Names names;

    @Inject
    private Clock clock;

    @Inject
    private Answer answer;

    private Page<InboxItem> mine;
    private Page<InboxItem> claimable;
    private Page<InboxItem> waiting;
    private TaskFilter filter;
    private @Nullable What what;
    private @Nullable List<EngagementWithTasks> engagements;

    /** The lists of this page, as its address names one that is to stand alone. */
    public enum What {
        /** What the reader has taken. */
        MINE,
        /** What the reader can take. */
        TEAM,
        /** What others have to do. */
        OTHERS
    }

    /** A part of the list: late, this week, later, without a day. */
    public record Part(String name, List<InboxItem> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    @PostConstruct
    void load() {
        what = query.choice("what", What.class).orElse(null);
        String engagement = query.text("engagement");
        filter = new TaskFilter(
                engagement.isEmpty() ? null : engagement,
                query.number("phase", 1, 4).orElse(null),
                query.text("overdue").isEmpty() ? null : clock.instant());
        mine = shows(What.MINE) ? inbox.mine(filter, query.page(SIZE)) : none();
        claimable = shows(What.TEAM) ? inbox.claimable(filter, part(What.TEAM)) : none();
        waiting = shows(What.OTHERS) ? inbox.waiting(filter, part(What.OTHERS)) : none();
        names.need(waiting.items().stream().map(InboxItem::assignee).toList());
    }

    /** A list that stands alone is leafed through; beside others it shows its first lines. */
    private Page.Request part(What list) {
        return what == list ? query.page(SIZE) : new Page.Request(1, QUEUE);
    }

    private static Page<InboxItem> none() {
        return new Page<>(List.of(), 0, Page.Request.FIRST);
    }

    private boolean shows(What list) {
        return what == null || what == list;
    }

    /** True when the list of this name is shown. */
    public boolean shows(String list) {
        return shows(What.valueOf(list));
    }

    /** The lists to choose from. */
    public What[] getChoices() {
        return What.values();
    }

    /** True when the address leaves anything out. */
    public boolean isFiltered() {
        return what != null || !filter.equals(TaskFilter.ALL);
    }

    /** The engagements to choose from. */
    public List<EngagementWithTasks> getEngagements() {
        if (engagements == null) {
            engagements = inbox.engagements();
        }
        return engagements;
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

    /** The pages of the list that is leafed through. */
    public Pages getPages() {
        return new Pages(what == What.TEAM ? claimable : what == What.OTHERS ? waiting : mine, query);
    }

    /** What I may take, the earliest due first. */
    public Page<InboxItem> getClaimable() {
        return claimable;
    }

    /** What others owe in my engagements. */
    public Page<InboxItem> getWaiting() {
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
