package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.Sector;

/** What engagements of the same sector or country take from phases that have passed. */
@ApplicationScoped
class LessonRepository {
    /** From here on no phase is open: what was learned in the last one is settled too. */
    private static final Set<EngagementStatus> PAST = Set.of(
            EngagementStatus.CLOSING, EngagementStatus.CLOSED, EngagementStatus.STOPPED, EngagementStatus.CANCELLED);

    private static final String SIMILAR =
            "select r.id, e.id, e.clientName, e.country, e.sector from ActionReview r, Engagement e"
                    + " where r.kind = :kind and r.heldOn is not null and e.id = r.engagementId and e.id <> :own"
                    + " and (e.sector = :sector or e.country = :country) and (r.phase < e.phase or e.status in :past)";
    private static final String ON_MY_TEAM =
            " and exists (select m from Engagement x join x.team m where x.id = e.id and m.personId = :me)";

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** @param onlyOf the person on whose teams to look; null for who sees every engagement */
    List<Lesson> like(EngagementFacts own, @Nullable String onlyOf, int most) {
        TypedQuery<Object[]> query = em.createQuery(
                        SIMILAR + (onlyOf == null ? "" : ON_MY_TEAM) + " order by r.heldOn desc, r.id", Object[].class)
                .setParameter("kind", ReviewKind.AAR)
                .setParameter("own", own.id())
                .setParameter("sector", own.sector())
                .setParameter("country", own.country())
                .setParameter("past", PAST)
                .setMaxResults(most);
        if (onlyOf != null) {
            query.setParameter("me", onlyOf);
        }
        List<Object[]> rows = query.getResultList();
        Map<String, ActionReview> reviews =
                reviews(rows.stream().map(row -> (String) row[0]).toList());
        return rows.stream()
                .map(row -> lesson(row, Objects.requireNonNull(reviews.get((String) row[0]))))
                .toList();
    }

    private Map<String, ActionReview> reviews(List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select distinct r from ActionReview r left join fetch r.answers where r.id in :ids",
                                ActionReview.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ActionReview::id, Function.identity()));
    }

    private static Lesson lesson(Object[] row, ActionReview review) {
        return new Lesson(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Sector) row[4],
                review.phase(),
                Objects.requireNonNull(review.heldOn()),
                review.said(Question.SAME_AGAIN),
                review.said(Question.DIFFERENTLY));
    }
}
