package org.oks.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.oks.people.Messenger;

/**
 * Where the rooms leave letters, in the transaction of what the letter tells: none is lost, none tells of a rollback.
 * They are sent after its end, by {@link MailWorker}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Post {
    /** Stands in a letter where its link comes. */
    public static final String LINK = Messenger.LINK;

    /** Others' words in a letter, so that nobody takes them for ours. */
    public static String quoted(String words) {
        return "> " + words.strip().replaceAll("\\R", "\n> ");
    }

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<MailWritten> written;

    /** True when there is a mail server. Without one, letters wait; who has another way shall take it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean open() {
        return SmtpSettings.read().isPresent();
    }

    /** Writes a letter. */
    public void write(MailDraft draft) {
        Mail mail = new Mail(UUID.randomUUID().toString(), draft, clock.instant());
        em.persist(mail);
        wakeAfter(mail.parcel().id());
    }

    /** Once this transaction has ended well, there is something to send. */
    void wakeAfter(String id) {
        written.fire(new MailWritten(id));
    }
}
