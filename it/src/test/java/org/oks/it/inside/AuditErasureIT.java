package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oks.audit.AuditErasure;
import org.oks.audit.AuditExport;
import org.oks.audit.AuditVerification;
import org.oks.people.InvitePerson;
import org.oks.people.People;
import org.oks.people.PersonDetails;
import org.oks.people.Roles;
import org.oks.platform.Actor;
import org.oks.platform.InvalidInput;

/** What the record says of somebody can be erased, and the chain stays whole; nobody but an administrator does it. */
class AuditErasureIT extends Inside {
    private static final String LINKED =
            "select count(*) from audit_link l join audit_event e on e.id = l.event_id where e.subject_id = ?";
    private static final String WORDS = "select count(*) from audit_payload p join audit_event e on e.id = p.event_id"
            + " where p.body is not null and e.subject_id = ?";

    @Inject
    private People people;

    @Inject
    private AuditVerification verification;

    @Inject
    private AuditExport export;

    @Test
    void theWordsGoAndTheChainStaysWhole() throws Exception {
        String id = "test.erased" + UUID.randomUUID().toString().substring(0, 8);
        String name = "Somebody Called " + id;
        invite(id, name);
        invite(id + ".friend", "A friend of " + name);
        new Tables(source).await(LINKED, id);
        new Tables(source).await(LINKED, id + ".friend");

        assertThrows(InvalidInput.class, () -> actAs.call(OPERATOR, () -> people.eraseFromRecord(id, false, " ")));
        Actor manager = Actor.person("test.manager", Set.of(Roles.MANAGER));
        assertThrows(
                EJBAccessException.class, () -> actAs.call(manager, () -> people.eraseFromRecord(id, false, "No.")));
        assertEquals(1, count(WORDS, id));

        AuditErasure.Erased erased = actAs.call(OPERATOR, () -> people.eraseFromRecord(id, false, "Asked for."));
        assertEquals(1, erased.about());
        assertEquals(0, erased.mentions());
        assertEquals(0, count(WORDS, id));
        assertEquals(1, count(WORDS, id + ".friend"));
        assertEquals(
                1,
                actAs.call(OPERATOR, () -> people.eraseFromRecord(id, true, "Everywhere."))
                        .mentions());
        assertEquals(0, count(WORDS, id + ".friend"));

        String record = "person " + id;
        assertEquals(
                2, count("select count(*) from audit_event where action = 'audit.erase' and subject_id = ?", record));
        new Tables(source).await(LINKED, record);
        AuditVerification.Report report = actAs.call(OPERATOR, verification::verify);
        assertTrue(report.whole(), report.toString());
        assertTrue(report.erased() >= 2, report.toString());
        String lines = exported();
        assertFalse(lines.contains(name));
        assertTrue(lines.contains("Asked for."));
        assertTrue(lines.stripTrailing().endsWith("}"));
    }

    private String exported() {
        StringWriter out = new StringWriter();
        long links = actAs.call(OPERATOR, () -> export.write(out));
        assertEquals(links + 2, out.toString().lines().count());
        return out.toString();
    }

    private void invite(String id, String name) {
        actAs.call(OPERATOR, () -> people.invite(new InvitePerson(id, new PersonDetails(name, null, null), Set.of())));
    }
}
