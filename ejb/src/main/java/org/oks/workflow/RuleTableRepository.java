package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** The versions of the decision tables, as they are kept. */
@ApplicationScoped
class RuleTableRepository {
    /** Without the content, which only who asks for one file reads. */
    private static final String VIEW = "select new org.oks.workflow.RuleTableView(r.id, r.table, r.version, r.state,"
            + " r.sha256, r.uploadedBy, r.uploadedAt, r.note, r.activatedBy, r.activatedAt, r.rowVersion)";

    private static final String OF_TABLE = " from RuleTable r where r.table like :table";

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(RuleTable table) {
        em.persist(table);
        em.flush();
    }

    void remove(RuleTable table) {
        em.remove(table);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    RuleTable get(String id) {
        return Optional.ofNullable(em.find(RuleTable.class, id))
                .orElseThrow(() -> new NotFound(Text.of("workflow.no.rule-table", id)));
    }

    /** The versions of a table, or of all; drafts and what came last first. */
    Page<RuleTableView> list(@Nullable String table, Page.Request page) {
        List<RuleTableView> found = about(
                        em.createQuery(VIEW + OF_TABLE + " order by r.uploadedAt desc, r.id", RuleTableView.class),
                        table)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = about(em.createQuery("select count(r)" + OF_TABLE, Long.class), table)
                .getSingleResult();
        return new Page<>(found, total, page);
    }

    /** What is in force, by the names of the tables. */
    List<RuleTableView> inForce() {
        return em.createQuery(
                        VIEW + " from RuleTable r where r.inForce is not null order by r.table", RuleTableView.class)
                .getResultList();
    }

    /** All numbered versions of a table, locked until the transaction ends: one version is put in force at a time. */
    List<RuleTable> numbered(String table) {
        return em.createQuery(
                        "select r from RuleTable r where r.table = :table and r.version is not null order by r.version",
                        RuleTable.class)
                .setParameter("table", table)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static <T> TypedQuery<T> about(TypedQuery<T> query, @Nullable String table) {
        return query.setParameter("table", table == null ? "%" : table);
    }
}
