package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Like;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** Engagements, their clients and operations, as they are kept. */
@ApplicationScoped
class EngagementRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    String nextId() {
        Object number = em.createNativeQuery("select number from engagement_next_number")
                .getSingleResult();
        return "E-" + ((Number) number).longValue();
    }

    Engagement get(String id) {
        Engagement engagement = em.find(Engagement.class, id);
        if (engagement == null) {
            throw new NotFound(Text.of("engagement.no.engagement", id));
        }
        return engagement;
    }

    /** As it is now, kept from changing until the transaction ends. */
    Engagement hold(String id) {
        Engagement engagement = get(id);
        em.refresh(engagement, LockModeType.PESSIMISTIC_WRITE);
        return engagement;
    }

    void add(Engagement engagement) {
        em.persist(engagement);
    }

    /** Counts a change of the team as a change of the engagement. */
    void touch(Engagement engagement) {
        em.lock(engagement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Writes a new engagement and lets go of it. Kept, EclipseLink would write its team once more at the end of the
     * transaction, and the version that was answered would be an old one.
     */
    void settle(Engagement engagement) {
        em.flush();
        em.detach(engagement);
    }

    void flush() {
        em.flush();
    }

    Institution institution(String name, String country) {
        return em.createQuery(
                        "select i from Institution i where i.nameKey = :key and i.country = :country",
                        Institution.class)
                .setParameter("key", Institution.key(name))
                .setParameter("country", country)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Institution made = new Institution(UUID.randomUUID().toString(), name, country);
                    em.persist(made);
                    // between rooms there are ids, not associations: what is referred to is written first
                    em.flush();
                    return made;
                });
    }

    List<String> institutionNames(String part, int most) {
        return em.createQuery(
                        "select i.name from Institution i where i.nameKey like :part escape '!' order by i.name",
                        String.class)
                .setParameter("part", Like.containing(Institution.key(part)))
                .setMaxResults(most)
                .getResultList();
    }

    /** What was done in a phase, if it is recorded. */
    Optional<Work> work(String id, int phase) {
        return em.createQuery(
                        "select w from Work w where w.engagementId = :engagement and w.phase = :phase", Work.class)
                .setParameter("engagement", id)
                .setParameter("phase", phase)
                .getResultStream()
                .findFirst();
    }

    Page<EngagementRow> list(EngagementFilter filter, @Nullable String onlyOf, Page.Request page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, onlyOf, values);
        TypedQuery<EngagementRow> rows = em.createQuery(
                "select new org.oks.engagement.EngagementRow(e.id, e.clientName, e.country, e.sector, e.size, e.status,"
                        + " e.phase, e.phaseOpenedAt, e.startsOn, e.endsOn, e.illustrative) from Engagement e" + where
                        + " order by e.clientName, e.id",
                EngagementRow.class);
        TypedQuery<Long> count = em.createQuery("select count(e) from Engagement e" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList(),
                count.getSingleResult(),
                page);
    }

    List<EngagementRow> rows(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select new org.oks.engagement.EngagementRow(e.id, e.clientName, e.country, e.sector, e.size,"
                                + " e.status, e.phase, e.phaseOpenedAt, e.startsOn, e.endsOn, e.illustrative)"
                                + " from Engagement e where e.id in :ids",
                        EngagementRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static String where(EngagementFilter filter, @Nullable String onlyOf, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (onlyOf != null) {
            where.append(
                    " and exists (select m from Engagement x join x.team m where x.id = e.id and m.personId = :me)");
            values.put("me", onlyOf);
        }
        if (filter.status() != null) {
            where.append(" and e.status = :status");
            values.put("status", filter.status());
        }
        if (filter.phase() != null) {
            where.append(" and e.phase = :phase");
            values.put("phase", filter.phase());
        }
        if (filter.country() != null) {
            where.append(" and e.country = :country");
            values.put("country", filter.country());
        }
        if (filter.operation() != null) {
            where.append(" and e.operationId in (select o.id from Operation o where o.projectId = :operation)");
            values.put("operation", filter.operation());
        }
        if (filter.text() != null) {
            where.append(
                    " and (lower(e.clientName) like :text escape '!' or lower(e.id) = :exact or e.operationId in"
                            + " (select o.id from Operation o where lower(o.projectId) = :exact or lower(o.name) like :text escape '!'))");
            String text = filter.text().toLowerCase(Locale.ROOT);
            values.put("text", Like.containing(text));
            values.put("exact", text);
        }
        return where.toString();
    }
}
