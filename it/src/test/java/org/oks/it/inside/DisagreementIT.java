package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oks.audit.AuditVerification;
import org.oks.people.InvitePerson;
import org.oks.people.People;
import org.oks.people.PersonDetails;
import org.oks.workflow.Consistency;

/** {@code oks check} and {@code oks audit verify} see damage that somebody did behind the application's back. */
class DisagreementIT extends Inside {
    @Inject
    private Consistency consistency;

    @Inject
    private AuditVerification verification;

    @Inject
    private People people;

    @Test
    void aTaskThatTheEngineDoesNotKnowIsFound() throws Exception {
        String ghost = UUID.randomUUID().toString();
        new Tables(source)
                .asOwner("insert into workflow_inbox (task_id, engagement_id, process_key, element_id, audience,"
                        + " created_at, due_at) values ('" + ghost + "', 'E-0', 'engagement', 'ghost', 'team',"
                        + " current_timestamp, current_timestamp)");
        try {
            assertTrue(
                    findings().stream().anyMatch(line -> line.contains(ghost)),
                    findings().toString());
        } finally {
            new Tables(source).asOwner("delete from workflow_inbox where task_id = '" + ghost + "'");
        }
        assertTrue(findings().stream().noneMatch(line -> line.contains(ghost)));
    }

    @Test
    void aChangedRecordBreaksTheChainAndIsNamed() throws Exception {
        String person = "test.record" + UUID.randomUUID().toString().substring(0, 8);
        actAs.call(
                OPERATOR,
                () -> people.invite(new InvitePerson(person, new PersonDetails(person, null, null), Set.of())));
        Tables tables = new Tables(source);
        String linked =
                "select count(*) from audit_link l join audit_event e on e.id = l.event_id where e.subject_id = ?";
        tables.await(linked, person);
        assertTrue(verify().whole(), verify().toString());

        tables.asOwner("update audit_event set actor = 'somebody.else' where subject_id = '" + person + "'");
        AuditVerification.Report changed = verify();
        tables.asOwner("update audit_event set actor = 'test.operator' where subject_id = '" + person + "'");

        assertEquals(tables.number(linked, person), changed.broken().size(), changed.toString());
        assertTrue(verify().whole(), verify().toString());
    }

    private List<String> findings() {
        return actAs.call(OPERATOR, consistency::check).findings();
    }

    private AuditVerification.Report verify() {
        return actAs.call(OPERATOR, verification::verify);
    }
}
