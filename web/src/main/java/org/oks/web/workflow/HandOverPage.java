package org.oks.web.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;
import org.oks.workflow.Inbox;
import org.oks.workflow.InboxItem;

/** Hands a task of the team over to a named member of it. */
@Named("handOverPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class HandOverPage {
    @Inject
    private Query query;

    @Inject
    private Workspace workspace;

    @Inject
    private Inbox inbox;

    @Inject
    private Names names;

    @Inject
    private Answer answer;

    private @Nullable InboxItem task;
    private List<String> people;
    private @Nullable String person;

    @PostConstruct
    void load() {
        String id = query.required("task", "task");
        task = inbox.ofEngagement(workspace.getId()).stream()
                .filter(item -> item.taskId().equals(id))
                .findFirst()
                .orElse(null);
        people = task == null ? List.of() : inbox.holders(id);
        names.need(people);
    }

    /** Gives it to whom was chosen. */
    public @Nullable String handOver() {
        InboxItem open = task;
        return open == null
                ? null
                : answer.to(
                        () -> inbox.handOver(open.taskId(), person),
                        "workflow.hand-over.done",
                        "/workflow/my-work.xhtml");
    }

    /** The task, null when it is not open any more. */
    public @Nullable InboxItem getTask() {
        return task;
    }

    /** Who may do it instead. */
    public List<String> getPeople() {
        return people;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}
