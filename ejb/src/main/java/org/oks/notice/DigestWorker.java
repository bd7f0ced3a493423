package org.oks.notice;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.Launched;
import org.oks.platform.LostRace;

/** Writes the digests in the background, each person's at their hour. They are sent as all letters are. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DigestWorker {
    private static final System.Logger LOG = System.getLogger(DigestWorker.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    DigestSteps steps;

    @Inject
    CurrentActor actor;

    /** Writes what is due. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void work() {
        if (Launched.isUp() && busy.compareAndSet(false, true)) {
            try (var as = actor.act(Actor.system("notice/digest", null))) {
                steps.waiting().forEach(this::write);
            } finally {
                busy.set(false);
            }
        }
    }

    /** Once a day, what was long ago. */
    @Schedule(hour = "3", minute = "41", persistent = false)
    void forget() {
        try (var as = actor.act(Actor.system("notice/forget", null))) {
            steps.forget();
        }
    }

    /** One person's trouble keeps nobody else from theirs; it is tried again at the next turn. */
    private void write(String person) {
        try {
            steps.write(person);
        } catch (RuntimeException failure) {
            System.Logger.Level level = LostRace.in(failure) ? System.Logger.Level.DEBUG : System.Logger.Level.ERROR;
            LOG.log(level, "digest not written", failure);
        }
    }
}
