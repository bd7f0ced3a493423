package org.oks.it.rest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.oks.it.server.OksServer;

/** Four people at work who write down what the server acknowledged, until it goes away. */
final class Busy implements AutoCloseable {
    private static final int PEOPLE = 4;

    private final OksServer server;
    private final Ledger ledger;
    private final List<Thread> people = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> surprise = new AtomicReference<>();
    private volatile boolean over;

    private Busy(OksServer server, Ledger ledger) {
        this.server = server;
        this.ledger = ledger;
    }

    static Busy on(OksServer server, Ledger ledger) {
        Busy busy = new Busy(server, ledger);
        Rest amina = Rest.signIn(server, Journey.LEAD);
        Rest ravi = Rest.signIn(server, Journey.CONSULTANT);
        for (int i = 0; i < PEOPLE; i++) {
            Thread person = new Thread(() -> busy.work(amina, ravi), "busy " + i);
            person.start();
            busy.people.add(person);
        }
        return busy;
    }

    void until(BooleanSupplier enough, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!enough.getAsBoolean() && surprise.get() == null) {
            Assertions.assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread person : people) {
            person.join();
        }
        Throwable unexpected = surprise.get();
        if (unexpected != null) {
            throw new AssertionError(server.process().output(), unexpected);
        }
    }

    private void work(Rest amina, Rest ravi) {
        try {
            while (!over) {
                engagement(amina, ravi);
            }
        } catch (Gone gone) {
            // the server was killed: that is what this is about
        } catch (RuntimeException | AssertionError e) {
            surprise.compareAndSet(null, e);
        }
    }

    private void engagement(Rest amina, Rest ravi) {
        Answer made = create(amina, "engagements", Journey.proposal("Busy " + UUID.randomUUID()));
        String id = made.text("facts.id");
        ledger.proposed(id, made.at("facts.version").getAsLong());
        Answer changed = tried(() -> amina.put(
                        "engagements/" + id + "/charter", Journey.charter("Busier " + id), "If-Match", made.etag()))
                .is(200);
        ledger.changed(id, changed.at("facts.version").getAsLong());
        Answer begun = tried(() -> amina.post("engagements/" + id + "/start", "", "If-Match", changed.etag()))
                .is(200);
        ledger.started(id, begun.at("facts.version").getAsLong());
        for (int i = 0; i < 3; i++) {
            Answer claim = create(
                    ravi, "engagements/" + id + "/claims", "{'statement':'Number " + i + "','whoChanged':'Officers'}");
            ledger.claimed(id, claim.text("id"));
        }
    }

    private Answer create(Rest person, String path, String body) {
        String key = UUID.randomUUID().toString();
        try {
            return tried(() -> person.post(path, body, "Idempotency-Key", key)).is(201);
        } catch (Gone gone) {
            ledger.unanswered(path, body, key);
            throw gone;
        }
    }

    private static Answer tried(java.util.function.Supplier<Answer> request) {
        try {
            return request.get();
        } catch (java.io.UncheckedIOException e) {
            throw new Gone(e);
        }
    }

    /** No answer came. */
    private static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;

        Gone(Exception cause) {
            super(cause);
        }
    }
}
