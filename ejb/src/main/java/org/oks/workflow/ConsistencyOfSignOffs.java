package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.oks.platform.TablePages;

/** Every governance element that was proposed waits for its sponsor, and nothing else does. */
@ApplicationScoped
class ConsistencyOfSignOffs {
    private static final String LIVING = "('ACTIVE', 'IN_GATE', 'ON_HOLD')";

    @Inject
    TablePages tables;

    void look(Consumer<String> finding) {
        tables.each(
                "select g.id from governance_element g join engagement_engagement e on e.id = g.engagement_id"
                        + " where g.id > ? and g.state = 'PROPOSED' and e.status in " + LIVING
                        + " and not exists (select 1 from workflow_inbox t where t.subject = g.id)",
                "g.id",
                row -> "Governance element " + row.getString(1) + " is proposed, but nobody is asked to sign it off.",
                page -> page.forEach(finding));
        tables.each(
                "select t.task_id, t.subject from workflow_inbox t where t.task_id > ? and t.element_id = 'sign-off'"
                        + " and not exists (select 1 from governance_element g join engagement_engagement e"
                        + " on e.id = g.engagement_id where g.id = t.subject and e.id = t.engagement_id"
                        + " and g.state = 'PROPOSED' and e.status in " + LIVING + ")",
                "t.task_id",
                row -> "A sign-off of governance element " + row.getString(2) + " waits, but it is not proposed.",
                page -> page.forEach(finding));
    }
}
