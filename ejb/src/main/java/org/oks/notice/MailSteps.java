package org.oks.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is done to letters in the background: each step is one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MailSteps {
    private static final System.Logger LOG = System.getLogger(MailSteps.class.getName());
    private static final int AT_ONCE = 50;
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Clock clock;

    /** The next letter that is due; it is this node's for two minutes. */
    public Optional<Parcel> take(String node) {
        Instant now = clock.instant();
        for (String id : due(now)) {
            Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (mail == null) {
                continue;
            }
            em.refresh(mail);
            if (mail.due(now) && mail.takenBy(node, now)) {
                return Optional.of(mail.parcel());
            }
        }
        return Optional.empty();
    }

    /** The mail server has taken it. */
    public void sent(String id, String node) {
        Mail mail = hold(id);
        if (mail.heldBy(node)) {
            mail.sent(clock.instant());
            LOG.log(
                    System.Logger.Level.INFO,
                    "mail sent id={0} kind={1}",
                    id,
                    mail.view(clock.instant()).kind());
        }
    }

    /**
     * The mail server has not taken it.
     *
     * @param hopeless true when trying again would change nothing
     */
    public void failed(String id, String node, String error, boolean hopeless) {
        Mail mail = hold(id);
        if (mail.heldBy(node)) {
            mail.failed(error, hopeless, clock.instant());
            MailView view = mail.view(clock.instant());
            LOG.log(
                    System.Logger.Level.WARNING,
                    "mail not sent id={0} kind={1} tries={2} state={3}",
                    id,
                    view.kind(),
                    view.tries(),
                    view.state());
        }
    }

    /** Letters that ended a month ago are forgotten; what they told of stays in the audit. */
    public int forget() {
        return em.createQuery("delete from Mail m where m.endedAt < :old and m.state <> :dead")
                .setParameter("old", clock.instant().minus(KEPT))
                .setParameter("dead", MailState.DEAD)
                .executeUpdate();
    }

    private Mail hold(String id) {
        Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(mail);
        return mail;
    }

    private List<String> due(Instant now) {
        return em.createQuery(
                        "select m.id from Mail m where (m.state = :waiting and m.nextTryAt <= :now)"
                                + " or (m.state = :sending and m.leasedUntil <= :now) order by m.nextTryAt",
                        String.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("sending", MailState.SENDING)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
