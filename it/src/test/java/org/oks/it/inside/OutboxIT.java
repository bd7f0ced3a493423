package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.oks.notice.Addressee;
import org.oks.notice.MailDraft;
import org.oks.notice.MailSteps;
import org.oks.notice.Post;
import org.oks.platform.Text;

/** Letters in the tables: written with what they tell, and sent by one node. No mail server is set here. */
class OutboxIT extends Inside {
    @Inject
    private Post post;

    @Inject
    private MailSteps steps;

    @Resource
    private UserTransaction transaction;

    @AfterEach
    void leaveNothingThatIsDue() throws SQLException {
        new Tables(source).asOwner("delete from notice_mail");
    }

    @Test
    void whatIsRolledBackIsNotToldAndNothingIsToldOutsideATransaction() throws Exception {
        String address = address();
        transaction.begin();
        actAs.run(OPERATOR, () -> post.write(letter(address)));
        transaction.rollback();
        assertEquals(0, count("select count(*) from notice_mail where address = ?", address));
        assertThrows(EJBException.class, () -> actAs.run(OPERATOR, () -> post.write(letter(address))));
        write(address);
        assertEquals(1, count("select count(*) from notice_mail where address = ?", address));
        assertEquals(
                1,
                count(
                        "select count(*) from notice_mail where address = ? and state = 'WAITING'"
                                + " and body not like '%secret%' and link like '%secret%'",
                        address));
    }

    @Test
    void ofTwoNodesOneGetsALetterAndTheOtherWhenTheFirstEnds() throws Exception {
        String address = address();
        write(address);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> first = () -> taken("first");
            Callable<Boolean> second = () -> taken("second");
            int taken = 0;
            for (Future<Boolean> node : nodes.invokeAll(List.of(first, second))) {
                taken += node.get() ? 1 : 0;
            }
            assertEquals(1, taken);
        } finally {
            nodes.shutdownNow();
        }
        assertFalse(taken("third"));
        new Tables(source)
                .asOwner("update notice_mail set leased_by = 'gone', leased_until = timestamp '2001-01-01 00:00:00'");
        assertTrue(taken("third"));
        String id = id(address);
        steps.sent(id, "gone");
        assertEquals(1, state(address, "SENDING"));
        steps.failed(id, "third", "450 Not now", false);
        assertEquals(1, state(address, "WAITING"));
        assertFalse(taken("third"), "it rests");
        new Tables(source).asOwner("update notice_mail set next_try_at = timestamp '2001-01-01 00:00:00'");
        assertTrue(taken("third"));
        steps.sent(id, "third");
        assertEquals(1, state(address, "SENT"));
        assertEquals(
                1,
                count("select count(*) from notice_mail where address = ? and body is null and link is null", address));
    }

    private boolean taken(String node) {
        return actAs.call(OPERATOR, () -> steps.take(node).isPresent());
    }

    private long state(String address, String state) throws SQLException {
        return count("select count(*) from notice_mail where address = ? and state = '" + state + "'", address);
    }

    private String id(String address) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("select id from notice_mail where address = ?")) {
            query.setString(1, address);
            try (var rows = query.executeQuery()) {
                assertTrue(rows.next());
                return rows.getString(1);
            }
        }
    }

    private void write(String address) throws Exception {
        transaction.begin();
        // as from the doors of the rooms: outside of them the container does not find the entity manager at first
        actAs.run(OPERATOR, () -> post.write(letter(address)));
        transaction.commit();
    }

    private static MailDraft letter(String address) {
        return new MailDraft(
                new Addressee(null, "Test", address, Locale.ENGLISH),
                "test",
                null,
                Text.of("people.mail.invitation.subject"),
                Text.of("people.mail.invitation", "test", Post.LINK),
                "https://oks.example/?token=secret",
                Duration.ofDays(1));
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
