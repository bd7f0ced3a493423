package org.oks.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.Launched;

/**
 * Sends letters in the background: woken when one was written, and by a clock for those that wait. The mail server may
 * take its time; nobody waits for it, and no transaction is open meanwhile. A letter may be sent twice when a node ends
 * between the two, never not at all.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MailWorker {
    private static final System.Logger LOG = System.getLogger(MailWorker.class.getName());

    /** A new one at each start: after a kill, the lease of the one before runs out. */
    private final String node = UUID.randomUUID().toString();

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean more;

    @Inject
    MailSteps steps;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A mail server that cannot be used as it is set is said at the start, not when the first letter waits. */
    @PostConstruct
    void check() {
        SmtpSettings.read();
    }

    /** Somebody wrote a letter. */
    @Asynchronous
    public void wake() {
        work();
    }

    /** Sends what is due. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void work() {
        more = true;
        while (more && Launched.isUp() && busy.compareAndSet(false, true)) {
            more = false;
            try (var as = actor.act(Actor.system("notice/mail", null))) {
                SmtpSettings.read().ifPresent(this::sendAll);
            } finally {
                busy.set(false);
            }
        }
    }

    /** Once a day, what ended long ago. */
    @Schedule(hour = "3", minute = "37", persistent = false)
    void forget() {
        try (var as = actor.act(Actor.system("notice/forget", null))) {
            steps.forget();
        }
    }

    private void sendAll(SmtpSettings settings) {
        Smtp smtp = new Smtp(settings);
        for (Optional<Parcel> next = steps.take(node); next.isPresent(); next = steps.take(node)) {
            send(smtp, next.get());
        }
    }

    private void send(Smtp smtp, Parcel parcel) {
        try {
            smtp.send(parcel, clock.instant());
        } catch (MessagingException | RuntimeException failure) {
            LOG.log(System.Logger.Level.DEBUG, "mail id=" + parcel.id(), failure);
            steps.failed(parcel.id(), node, said(failure), failure instanceof AddressException);
            return;
        }
        steps.sent(parcel.id(), node);
    }

    /** What the mail server said, or what stood in the way of asking it. */
    private static String said(Exception failure) {
        Throwable deepest = failure;
        while (deepest instanceof MessagingException && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return Objects.requireNonNullElse(
                deepest.getMessage(), deepest.getClass().getSimpleName());
    }
}
