package org.oks.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import org.oks.platform.CanonicalJson;
import org.oks.platform.Like;

/**
 * Erases what events say of a subject. The events, who did them and when, and the chain stay; that something was erased,
 * of what and why, is an event itself. Callers have checked who may.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditErasure {
    private static final String ERASE = "update audit_payload set body = null where body is not null and ";

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    AuditTrail audit;

    /**
     * What was erased.
     *
     * @param about events about the subject itself
     * @param mentions events about something else that mentioned it
     */
    public record Erased(String subjectType, String subjectId, int about, int mentions) {}

    /**
     * Erases.
     *
     * @param words that stand for the subject where others speak of it, such as a name; none to leave those alone
     */
    public Erased erase(String subjectType, String subjectId, List<String> words, String reason) {
        em.flush();
        Query about = em.createNativeQuery(
                ERASE + "event_id in (select id from audit_event where subject_type = ? and subject_id = ?)");
        int erased =
                about.setParameter(1, subjectType).setParameter(2, subjectId).executeUpdate();
        int mentions = words.stream().mapToInt(this::mentions).sum();
        Erased done = new Erased(subjectType, subjectId, erased, mentions);
        // about the record and not about the subject, so that the next erasure leaves it
        audit.record("audit.erase", "audit", subjectType + " " + subjectId, null, null, done, reason);
        em.flush();
        return done;
    }

    private int mentions(String word) {
        return em.createNativeQuery(ERASE + "body like ? escape '!'")
                .setParameter(1, Like.containing(asWritten(word)))
                .executeUpdate();
    }

    /** As it stands within a text of JSON. */
    private static String asWritten(String word) {
        String json = CanonicalJson.JSON.createValue(word).toString();
        return json.substring(1, json.length() - 1);
    }
}
