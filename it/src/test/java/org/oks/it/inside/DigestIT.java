package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oks.notice.DigestSteps;

/** One digest for a person and day, whoever writes it; and nothing in it that is done. */
class DigestIT extends Inside {
    private static final String PERSON = "test.digest";

    @Inject
    private DigestSteps steps;

    @BeforeEach
    void somebodyWhoReadsAtMidnight() throws SQLException {
        leaveNothing();
        sql("insert into people_person (id, name, search_key, email, illustrative, password_set, locked,"
                + " security_version, created_at, version) values ('" + PERSON + "', 'Test', 'test',"
                + " 'digest@example.org', false, true, false, 0, timestamp '2017-01-01 00:00:00', 1)");
        sql("insert into notice_preference values ('" + PERSON + "', 'DIGEST', 0, 1)");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        sql("delete from notice_digest_item where person_id = '" + PERSON + "'");
        sql("delete from notice_digest where id like '" + PERSON + "/%'");
        sql("delete from notice_mail where person_id = '" + PERSON + "'");
        sql("delete from notice_preference where person_id = '" + PERSON + "'");
        sql("delete from people_person where id = '" + PERSON + "'");
    }

    @Test
    void ofTwoThreadsOneWritesItAndNobodyWritesASecond() throws Exception {
        keep("one", null);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> write = this::written;
            int letters = 0;
            for (Future<Boolean> each : threads.invokeAll(List.of(write, write))) {
                letters += each.get() ? 1 : 0;
            }
            assertEquals(1, letters);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, letters());
        keep("two", null);
        assertFalse(written(), "there was one today");
        assertEquals(1, letters());
        assertEquals(1, count("select count(*) from notice_digest_item where person_id = ?", PERSON), "it waits");
    }

    @Test
    void whatIsDoneIsNotToldAndWithNothingElseNoLetterComes() throws Exception {
        keep("done", "no-such-task");
        assertFalse(written());
        assertEquals(0, letters());
        assertEquals(0, count("select count(*) from notice_digest_item where person_id = ?", PERSON));
        keep("news", null);
        assertEquals(true, written());
        assertEquals(1, letters());
    }

    /** The second of two is refused by the database; the worker tries again at its next turn. */
    private boolean written() {
        try {
            return actAs.call(OPERATOR, () -> steps.write(PERSON));
        } catch (RuntimeException lost) {
            return false;
        }
    }

    private void keep(String id, @Nullable String task) throws SQLException {
        sql("insert into notice_digest_item (id, person_id, kind, detail, path, task_id, created_at) values ('digest-"
                + id + "', '" + PERSON + "', 'gate-lead', 'Gate 1', '/gate/review.xhtml', "
                + (task == null ? "null" : "'" + task + "'") + ", timestamp '2017-01-01 00:00:00')");
    }

    private long letters() throws SQLException {
        return count("select count(*) from notice_mail where person_id = ? and kind = 'digest'", PERSON);
    }

    private void sql(String statement) throws SQLException {
        new Tables(source).asOwner(statement);
    }
}
