package org.oks.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** The letters that the application writes, for administrators: what waits, what was sent, what nobody would take. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Outbox {
    /** What an administrator looks for first. */
    private static final Set<MailState> UNSENT = EnumSet.of(MailState.DEAD, MailState.WAITING, MailState.SENDING);

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Post post;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What the audit keeps of a letter: not whom it was for. */
    public record Recorded(String kind, MailState state, int tries) {
        static Recorded of(MailView mail) {
            return new Recorded(mail.kind(), mail.state(), mail.tries());
        }
    }

    /** True when a mail server is set. */
    public boolean open() {
        return post.open();
    }

    /**
     * Letters, newest first.
     *
     * @param state only these; null for those that are not sent
     */
    public Page<MailView> list(@Nullable MailState state, Page.Request page) {
        Set<MailState> states = state == null ? UNSENT : EnumSet.of(state);
        String where = " from Mail m where m.state in :states";
        TypedQuery<Mail> mails = em.createQuery("select m" + where + " order by m.writtenAt desc, m.id", Mail.class);
        return new Page<>(
                mails.setParameter("states", states)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultStream()
                        .map(mail -> mail.view(clock.instant()))
                        .toList(),
                em.createQuery("select count(m)" + where, Long.class)
                        .setParameter("states", states)
                        .getSingleResult(),
                page);
    }

    /** One letter. */
    public MailView get(String id) {
        return mail(id).view(clock.instant());
    }

    /**
     * Has a letter tried again at once.
     *
     * @param version the version that was looked at
     * @throws MailNotNow when it was sent or given up, or is of no use any more
     */
    public MailView tryAgain(String id, long version) {
        Mail mail = held(id, version);
        if (!mail.canBeTried(clock.instant())) {
            throw new MailNotNow(Text.of("notice.mail.not-tried"));
        }
        MailView before = mail.view(clock.instant());
        mail.tryAgain(clock.instant());
        return changed("mail.try-again", before, mail, null);
    }

    /**
     * Gives a letter up: its words and its link are forgotten.
     *
     * @throws MailNotNow when it is sent or given up already
     */
    public MailView giveUp(String id, long version, @Nullable String reason) {
        new InvalidInput.Checks()
                .text(reason, "reason", 1000, Text.of("notice.mail.reason-missing"))
                .done();
        Mail mail = held(id, version);
        if (!mail.canBeGivenUp()) {
            throw new MailNotNow(Text.of("notice.mail.not-given-up"));
        }
        MailView before = mail.view(clock.instant());
        mail.giveUp(clock.instant());
        return changed("mail.give-up", before, mail, reason);
    }

    private MailView changed(String action, MailView before, Mail mail, @Nullable String reason) {
        em.flush();
        MailView after = mail.view(clock.instant());
        audit.record(action, "mail", after.id(), after.engagementId(), Recorded.of(before), Recorded.of(after), reason);
        em.flush();
        post.wakeAfter(after.id());
        return after;
    }

    private Mail held(String id, long version) {
        Mail mail = mail(id);
        em.refresh(mail, LockModeType.PESSIMISTIC_WRITE);
        ChangedMeanwhile.check(Text.of("notice.the.mail", mail.subject()), version, mail.version());
        return mail;
    }

    private Mail mail(String id) {
        Mail mail = em.find(Mail.class, id);
        if (mail == null) {
            throw new NotFound(Text.of("notice.no.mail", id));
        }
        return mail;
    }
}
