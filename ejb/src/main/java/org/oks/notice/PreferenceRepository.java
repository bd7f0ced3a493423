package org.oks.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Where preferences are kept. */
@ApplicationScoped
class PreferenceRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** What the person chose, or else the usual, which is not kept. */
    NoticePreference of(String personId) {
        NoticePreference chosen = em.find(NoticePreference.class, personId);
        return chosen == null ? new NoticePreference(personId) : chosen;
    }

    /** What those of these people chose who chose anything. */
    Map<String, MailChoice> mailOf(Collection<String> people) {
        return people.isEmpty()
                ? Map.of()
                : em.createQuery("select p from NoticePreference p where p.personId in :people", NoticePreference.class)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.toMap(NoticePreference::personId, NoticePreference::mail));
    }

    void save(NoticePreference preference) {
        if (!em.contains(preference)) {
            em.persist(preference);
        }
        em.flush();
    }
}
