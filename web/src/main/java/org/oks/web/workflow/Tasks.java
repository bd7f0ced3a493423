package org.oks.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.governance.GovernanceElementType;
import org.oks.web.platform.Names;
import org.oks.web.platform.Say;
import org.oks.workflow.Inbox;
import org.oks.workflow.InboxItem;

/** How tasks read: what to do, where, and who has it. */
@Named("tasks")
@RequestScoped
public class Tasks {
    @Inject
    private Inbox inbox;

    @Inject
    private Names names;

    @Inject
    private Say say;

    /** The open tasks of an engagement. */
    public List<InboxItem> of(String engagementId) {
        return inbox.ofEngagement(engagementId);
    }

    /** "Submit for Gate 2". */
    public String title(InboxItem item) {
        String subject = item.subject();
        if (subject != null) {
            return say.of(
                    "workflow.task." + item.elementId(),
                    say.text(GovernanceElementType.ofId(subject).text()));
        }
        Integer number = item.gate() == null ? item.phase() : item.gate();
        return say.of("workflow.task." + item.elementId(), number == null ? 0 : number);
    }

    /** The page on which it is done. */
    public String path(InboxItem item) {
        String page = item.formKey() == null ? "/engagement/engagement.xhtml" : item.formKey();
        String gate = item.gate() == null ? "" : "&gate=" + item.gate();
        String subject = item.subject();
        String about = subject == null ? "" : "&type=" + GovernanceElementType.ofId(subject);
        return page + "?id=" + item.engagementId() + gate + about;
    }

    /** Who has it, or who may take it. */
    public String who(InboxItem item) {
        return item.assignee() == null ? say.plain("workflow.audience." + item.audience()) : names.of(item.assignee());
    }

    /** Who acts next among open tasks: the holder of the first, or those who may take it. */
    public String next(@Nullable List<InboxItem> open) {
        return open == null || open.isEmpty() ? "" : who(open.get(0));
    }

    /** In which part of a list it stands: late, week, later. */
    String part(InboxItem item, Instant endOfToday, Instant endOfWeek) {
        Instant due = item.dueAt();
        if (due == null) {
            return "open";
        }
        return due.isBefore(endOfToday) ? "late" : due.isBefore(endOfWeek) ? "week" : "later";
    }
}
