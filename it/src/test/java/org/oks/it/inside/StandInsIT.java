package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oks.people.Absences;
import org.oks.people.InvitePerson;
import org.oks.people.NameStandIn;
import org.oks.people.NotAllowed;
import org.oks.people.People;
import org.oks.people.PersonDetails;
import org.oks.people.Roles;
import org.oks.people.StandInView;
import org.oks.people.StandIns;
import org.oks.platform.Actor;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;

/** Who acts for somebody who is away, in the tables. */
class StandInsIT extends Inside {
    @Inject
    private Absences absences;

    @Inject
    private StandIns standIns;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Test
    void aChainActsUntilItIsEndedOrSomebodyIsLocked() throws SQLException {
        String ann = person();
        String ben = person();
        String cid = person();
        name(ann, ben, 0, 9);
        StandInView second = name(ben, cid, 0, 5);
        Instant now = clock.instant();
        assertEquals(List.of(ben, cid), standIns.chain(ann, now));
        assertEquals(Set.of(ann, ben), standIns.actingFor(cid, now));
        assertEquals(List.of(ben), standIns.chain(ann, now.plus(Duration.ofDays(6))));
        assertEquals(1, count("select count(*) from notice_notice where person_id = ?", cid));

        actAs.run(OPERATOR, () -> people.lock(ben, people.get(ben).version(), "left"));
        assertEquals(List.of(), standIns.chain(ann, now), "nobody acts through a locked account");
        assertEquals(Set.of(), standIns.actingFor(cid, now));
        actAs.run(OPERATOR, () -> people.unlock(ben, people.get(ben).version()));

        assertThrows(NotAllowed.class, () -> actAs.run(as(ann), () -> absences.end(second.id(), second.version())));
        assertThrows(ChangedMeanwhile.class, () -> actAs.run(as(cid), () -> absences.end(second.id(), 99)));
        actAs.run(as(cid), () -> absences.end(second.id(), second.version()));
        assertEquals(List.of(ben), standIns.chain(ann, now));
        assertEquals(2, count("select count(*) from audit_event where subject_id = ?", second.id()));
    }

    @Test
    void whatTheRulesForbidIsRefused() {
        String ann = person();
        String ben = person();
        String cid = person();
        name(ann, ben, 0, 9);
        name(ben, cid, 5, 9);
        refused("standIn", cid, ann, 9, 12);
        name(cid, ann, 10, 12);
        refused("firstDay", ann, cid, 9, 12);
        refused("standIn", ann, ann, 20, 21);
        refused("standIn", ann, "nobody.here", 20, 21);
        refused("lastDay", ann, ben, 30, 29);
        refused("lastDay", ann, ben, 30, 90);
        refused("firstDay", ann, ben, -1, 3);
        name(ann, ben, 30, 89);
    }

    @Test
    void onlyAManagerOrAnAdministratorNamesOneForSomebodyElse() {
        String ann = person();
        String ben = person();
        NameStandIn asked = asked(ben, 0, 3);
        assertThrows(NotAllowed.class, () -> actAs.call(as(ben), () -> absences.nameFor(ann, asked)));
        Actor approver = Actor.person(ben, Set.of(Roles.APPROVER));
        assertThrows(NotAllowed.class, () -> actAs.call(approver, () -> absences.nameFor(ann, asked)));
        Actor manager = Actor.person("test.manager", Set.of(Roles.MANAGER));
        assertEquals(
                "test.manager",
                actAs.call(manager, () -> absences.nameFor(ann, asked)).madeBy());
        assertEquals(1, actAs.call(as(ben), absences::mine).size());
    }

    @Test
    void twoWhoNameEachOtherAtOnceMakeNoCircle() throws InterruptedException {
        String ann = person();
        String ben = person();
        Thread first = new Thread(() -> tryToName(ann, ben));
        Thread second = new Thread(() -> tryToName(ben, ann));
        first.start();
        second.start();
        first.join();
        second.join();
        int chains = standIns.chain(ann, clock.instant()).size()
                + standIns.chain(ben, clock.instant()).size();
        assertEquals(1, chains);
    }

    private void tryToName(String person, String standIn) {
        try {
            name(person, standIn, 0, 3);
        } catch (InvalidInput circle) {
            assertTrue(circle.items().toString().contains("people.stand-in.circle"));
        }
    }

    private void refused(String field, String person, String standIn, int first, int last) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> name(person, standIn, first, last));
        assertEquals(field, refused.items().get(0).field(), refused.items().toString());
    }

    private StandInView name(String person, String standIn, int first, int last) {
        return actAs.call(as(person), () -> absences.name(asked(standIn, first, last)));
    }

    private NameStandIn asked(String standIn, int first, int last) {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        return new NameStandIn(standIn, today.plusDays(first), today.plusDays(last), "Leave");
    }

    private String person() {
        String id = "t" + UUID.randomUUID();
        actAs.call(
                OPERATOR, () -> people.invite(new InvitePerson(id, new PersonDetails("Test", null, null), Set.of())));
        return id;
    }

    private static Actor as(String id) {
        return Actor.person(id, Set.of());
    }
}
