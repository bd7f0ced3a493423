package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oks.people.InvitePerson;
import org.oks.people.LinkNotValid;
import org.oks.people.PasswordLink;
import org.oks.people.People;
import org.oks.people.PersonDetails;
import org.oks.people.PersonView;
import org.oks.people.Roles;
import org.oks.people.Sessions;
import org.oks.people.SignIn;
import org.oks.people.SignInRefused;
import org.oks.people.TooManyTries;
import org.oks.platform.Actor;
import org.oks.platform.OksClock;
import org.oks.platform.Page;

/** The doors of room people ask for roles, and what opens them ends when it should. */
class PeopleIT extends Inside {
    private static final String PASSWORD = "lantern orchid ferry moss";
    private static final String HERE = "192.0.2.1";

    @Inject
    private People people;

    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private OksClock clock;

    @Test
    void aDoorOpensForItsRoleAlone() {
        assertThrows(EJBException.class, () -> people.list("", Page.Request.FIRST));
        for (String role : new String[] {Roles.MANAGER, Roles.APPROVER, Roles.EDITOR}) {
            Actor actor = Actor.person("test.somebody", Set.of(role));
            assertThrows(EJBException.class, () -> actAs.call(actor, () -> people.list("", Page.Request.FIRST)), role);
        }
        Actor person = Actor.person("test.somebody", Set.of());
        assertThrows(EJBException.class, () -> actAs.call(person, () -> people.list("", Page.Request.FIRST)));
        assertTrue(
                actAs.call(OPERATOR, () -> people.list("", Page.Request.FIRST)).total() >= 0);
    }

    @Test
    void aSessionEndsAfterThirtyMinutesWithoutUse() throws SQLException {
        String secret = signIn.enter(account(), PASSWORD, HERE);
        move("update people_session set last_used_at = ? where person_id = ?", secret, Duration.ofMinutes(29));
        assertTrue(sessions.resume(secret).isPresent());
        move("update people_session set last_used_at = ? where person_id = ?", secret, Duration.ofMinutes(31));
        assertTrue(sessions.resume(secret).isEmpty());
    }

    @Test
    void aSessionEndsAtItsEndHoweverBusy() throws SQLException {
        String secret = signIn.enter(account(), PASSWORD, HERE);
        move("update people_session set ends_at = ? where person_id = ?", secret, Duration.ofSeconds(1));
        assertTrue(sessions.resume(secret).isEmpty());
    }

    @Test
    void aDemonstrationsClockThatIsMovedEndsNoSession() {
        String secret = signIn.enter(account(), PASSWORD, HERE);
        Instant before = clock.instant();
        clock.setTo(before.plus(Duration.ofDays(200)));
        try {
            assertTrue(sessions.resume(secret).isPresent());
        } finally {
            clock.setTo(before);
        }
    }

    @Test
    void losingARoleEndsTheSessionAndWinningOneDoesNot() {
        String id = account();
        String secret = signIn.enter(id, PASSWORD, HERE);
        roles(id, Set.of(Roles.MANAGER));
        assertEquals(
                Set.of(Roles.MANAGER), sessions.resume(secret).orElseThrow().roles());
        roles(id, Set.of());
        assertTrue(sessions.resume(secret).isEmpty());
    }

    @Test
    void aLinkWorksOnce() {
        String link = invite(name());
        signIn.setPassword(link, PASSWORD, HERE);
        assertThrows(LinkNotValid.class, () -> signIn.setPassword(link, PASSWORD + "!", HERE));
        assertThrows(LinkNotValid.class, () -> signIn.ownerOf("guessed", HERE));
    }

    @Test
    void aLinkEndsAfterADayAndWhenANewerOneTakesItsPlace() throws SQLException {
        String id = name();
        String first = invite(id);
        String second = secret(actAs.call(OPERATOR, () -> people.reset(id)));
        assertThrows(LinkNotValid.class, () -> signIn.ownerOf(first, HERE));
        assertEquals(id, signIn.ownerOf(second, HERE));
        assertEquals(id, signIn.ownerOf(second, HERE), "looking has no effect");
        past("update people_link set ends_at = ? where person_id = ?", id, Duration.ofSeconds(1));
        assertThrows(LinkNotValid.class, () -> signIn.setPassword(second, PASSWORD, HERE));
    }

    @Test
    void guessingIsSlowedDownWhetherTheAccountExistsOrNot() {
        String unknown = name();
        String known = account();
        for (String id : new String[] {unknown, known}) {
            String from = "192.0.2." + (id.equals(known) ? 7 : 8);
            for (int i = 0; i < 5; i++) {
                assertThrows(SignInRefused.class, () -> signIn.enter(id, "wrong guess again", from));
            }
            // each further try doubles the wait, until it is longer than a slow machine takes for the next one
            assertTrue(IntStream.range(0, 10).anyMatch(i -> isSlowedDown(id, from)), id);
        }
    }

    private boolean isSlowedDown(String id, String from) {
        try {
            signIn.enter(id, "wrong guess again", from);
        } catch (TooManyTries slowed) {
            return true;
        } catch (SignInRefused wrong) {
            return false;
        }
        throw new AssertionError("A wrong password opened " + id);
    }

    @Test
    void aLockedAccountDoesNotOpen() {
        String id = account();
        String secret = signIn.enter(id, PASSWORD, HERE);
        actAs.run(OPERATOR, () -> people.lock(id, get(id).version(), "left"));
        assertTrue(sessions.resume(secret).isEmpty());
        assertThrows(SignInRefused.class, () -> signIn.enter(id, PASSWORD, HERE));
        actAs.run(OPERATOR, () -> people.unlock(id, get(id).version()));
        assertFalse(signIn.enter(id, PASSWORD, HERE).isEmpty());
    }

    private String account() {
        String id = name();
        signIn.setPassword(invite(id), PASSWORD, HERE);
        return id;
    }

    private String invite(String id) {
        InvitePerson invitation = new InvitePerson(id, new PersonDetails("Test", null, null), Set.of());
        return secret(actAs.call(OPERATOR, () -> people.invite(invitation)));
    }

    private static String secret(PasswordLink link) {
        return Objects.requireNonNull(link.secret(), "shown, since no mail server is set");
    }

    private void roles(String id, Set<String> roles) {
        actAs.run(OPERATOR, () -> people.changeRoles(id, roles, get(id).version()));
    }

    private PersonView get(String id) {
        return people.get(id);
    }

    private static String name() {
        return "t" + UUID.randomUUID();
    }

    private void move(String sql, String secret, Duration ago) throws SQLException {
        past(sql, sessions.resume(secret).orElseThrow().id(), ago);
    }

    private void past(String sql, String person, Duration ago) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(Instant.now().minus(ago)));
            update.setString(2, person);
            assertEquals(1, update.executeUpdate());
        }
    }
}
