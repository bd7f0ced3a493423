package org.oks.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.oks.people.Contact;
import org.oks.people.Directory;
import org.oks.platform.Settings;

/** What is done about digests in the background: each step is one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DigestSteps {
    private static final System.Logger LOG = System.getLogger(DigestSteps.class.getName());
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    PreferenceRepository preferences;

    @Inject
    TasksOwed tasks;

    @Inject
    Directory directory;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** The people for whom something is kept for a digest. */
    public List<String> waiting() {
        return em.createQuery("select distinct i.personId from DigestItem i", String.class)
                .getResultList();
    }

    /**
     * Writes the person's digest of this day, if its hour has come and there is something to tell.
     *
     * @return true when a letter was written
     * @throws RuntimeException a lost race ({@link org.oks.platform.LostRace}) when another node writes it at this moment
     */
    public boolean write(String person) {
        NoticePreference preference = preferences.of(person);
        DigestTime time = new DigestTime(preference.digestHour(), Settings.zone());
        Instant now = clock.instant();
        if (!time.reached(now) || em.find(Digest.class, Digest.id(person, time.day(now))) != null) {
            return false;
        }
        List<DigestItem> kept = until(person, time.moment(now));
        if (kept.isEmpty()) {
            return false;
        }
        kept.forEach(em::remove);
        List<DigestItem> told = told(kept);
        List<Contact> reader = directory.contacts(Set.of(person));
        if (told.isEmpty() || reader.isEmpty() || preference.mail() == MailChoice.REQUIRED) {
            return false;
        }
        // before the letter: whoever comes second at this moment is refused here by the database
        em.persist(new Digest(person, time.day(now), now));
        em.flush();
        post.write(DigestLetter.of(told, now, time.zone()).to(reader.get(0), Settings.webUrl()));
        LOG.log(System.Logger.Level.INFO, "digest written lines={0}", told.size());
        return true;
    }

    /** Digests of more than a month ago are forgotten. */
    public int forget() {
        return em.createQuery("delete from Digest d where d.writtenAt < :old")
                .setParameter("old", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private List<DigestItem> until(String person, Instant moment) {
        return em.createQuery(
                        "select i from DigestItem i where i.personId = :person and i.createdAt < :moment",
                        DigestItem.class)
                .setParameter("person", person)
                .setParameter("moment", moment)
                .getResultList();
    }

    private List<DigestItem> told(List<DigestItem> kept) {
        Map<String, String> holders = tasks.holders(kept.stream()
                .map(DigestItem::taskId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return kept.stream().filter(item -> item.holds(holders)).toList();
    }
}
