package org.oks.platform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * What people typed and have not sent yet, so that it outlives their page, their link, their device and this server. It
 * is each person's own and no record of anything: no rule looks at it, and it is not audited.
 */
@Stateless
@RolesAllowed("person")
public class Drafts {
    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_OF_A_PERSON = 100;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The reader's own of one page. */
    public List<Draft> of(String page) {
        return em.createQuery(
                        "select d from DraftRecord d where d.personId = :person and d.page = :page order by d.form",
                        DraftRecord.class)
                .setParameter("person", me())
                .setParameter("page", page)
                .setMaxResults(MOST_OF_A_PERSON)
                .getResultStream()
                .map(DraftRecord::draft)
                .toList();
    }

    /**
     * Keeps what is typed in one form, in place of what was kept of it before. Of a person's hundred drafts the oldest
     * makes room for another.
     *
     * @throws InvalidInput when it is no draft of a form, or too long for one
     */
    public Draft keep(Draft draft) {
        draft.check();
        String fields = DraftRecord.json(Objects.requireNonNull(draft.fields()));
        new InvalidInput.Checks()
                .that(fields.length() <= MOST_CHARACTERS, "fields", Text.of("platform.draft.long", MOST_CHARACTERS))
                .done();
        DraftRecord.Key key =
                new DraftRecord.Key(me(), Objects.requireNonNull(draft.page()), Objects.requireNonNull(draft.form()));
        DraftRecord kept = em.find(DraftRecord.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (kept == null) {
            makeRoom();
            kept = new DraftRecord(key, fields, clock.instant());
            em.persist(kept);
        } else {
            kept.becomes(fields, clock.instant());
        }
        em.flush();
        return kept.draft();
    }

    /** Forgets what was typed in a form: it was sent, or is not wanted. */
    public void drop(String page, String form) {
        em.createQuery("delete from DraftRecord d where d.personId = :person and d.page = :page and d.form = :form")
                .setParameter("person", me())
                .setParameter("page", page)
                .setParameter("form", form)
                .executeUpdate();
    }

    private void makeRoom() {
        em.createQuery(
                        "select d from DraftRecord d where d.personId = :person order by d.keptAt desc",
                        DraftRecord.class)
                .setParameter("person", me())
                .setFirstResult(MOST_OF_A_PERSON - 1)
                .getResultList()
                .forEach(em::remove);
    }

    private String me() {
        return actor.get().id();
    }
}
