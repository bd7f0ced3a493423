package org.oks.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oks.platform.Like;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** Operations, as they are kept. */
@ApplicationScoped
class OperationRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    Optional<Operation> find(String projectId) {
        return em.createQuery("select o from Operation o where o.projectId = :id", Operation.class)
                .setParameter("id", projectId)
                .getResultStream()
                .findFirst();
    }

    Operation get(String projectId) {
        return find(projectId).orElseThrow(() -> new NotFound(Text.of("operation.no.operation", projectId)));
    }

    Optional<Operation> byId(String id) {
        return Optional.ofNullable(em.find(Operation.class, id));
    }

    /** Those of these P-numbers that are known, by P-number. */
    Map<String, Operation> known(Collection<String> projectIds) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select o from Operation o where o.projectId in :ids", Operation.class)
                .setParameter("ids", projectIds)
                .getResultStream()
                .collect(Collectors.toMap(Operation::projectId, Function.identity()));
    }

    void add(Operation operation) {
        em.persist(operation);
    }

    void flush() {
        em.flush();
    }

    /** The list says nothing new of these, and is newer: its day is theirs. */
    void confirm(String list, LocalDate day) {
        em.createQuery("update Operation o set o.asOf = :day where o.asOf < :day and o.projectId in"
                        + " (select r.projectId from StagedRow r where r.listId = :list and r.kind = :kind)")
                .setParameter("day", day)
                .setParameter("list", list)
                .setParameter("kind", RowKind.UNCHANGED)
                .executeUpdate();
    }

    /** The names in the column of countries, as lists write them. */
    List<String> places() {
        return em.createQuery("select distinct o.place from Operation o where o.place is not null", String.class)
                .getResultList();
    }

    List<Operation> at(Collection<String> places) {
        return em.createQuery("select o from Operation o where o.place in :places", Operation.class)
                .setParameter("places", places)
                .getResultList();
    }

    Page<OperationRow> list(OperationFilter filter, Page.Request page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        TypedQuery<OperationRow> rows = em.createQuery(
                "select new org.oks.operation.OperationRow(o.projectId, o.name, o.country, o.place, o.practice,"
                        + " o.status, o.closesOn) from Operation o" + where + " order by o.name, o.projectId",
                OperationRow.class);
        TypedQuery<Long> count = em.createQuery("select count(o) from Operation o" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList(),
                count.getSingleResult(),
                page);
    }

    /** The values of a column with the number of operations in each, the most frequent first. */
    List<Facet> facet(String column, OperationFilter others) {
        Map<String, Object> values = new HashMap<>();
        TypedQuery<Facet> query = em.createQuery(
                "select new org.oks.operation.Facet(o." + column + ", count(o)) from Operation o"
                        + where(others, values) + " and o." + column + " is not null group by o." + column
                        + " order by count(o) desc, o." + column,
                Facet.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String where(OperationFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.text() != null) {
            where.append(" and (lower(o.name) like :text escape '!' or lower(o.projectId) like :begin escape '!')");
            String text = filter.text().toLowerCase(Locale.ROOT);
            values.put("text", Like.containing(text));
            values.put("begin", Like.beginningWith(text));
        }
        if (filter.country() != null) {
            where.append(" and o.country = :country");
            values.put("country", filter.country());
        }
        if (filter.practice() != null) {
            where.append(" and o.practice = :practice");
            values.put("practice", filter.practice());
        }
        return where.toString();
    }
}
