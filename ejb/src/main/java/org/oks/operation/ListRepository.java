package org.oks.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** Projects lists and their rows, as they are kept. */
@ApplicationScoped
class ListRepository {
    private static final List<ListState> BUSY = List.of(ListState.CHECKING, ListState.APPLYING);
    private static final List<RowKind> TO_APPLY = List.of(RowKind.NEW, RowKind.CHANGED, RowKind.CONFLICT);

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(ProjectsList list) {
        em.persist(list);
        em.flush();
    }

    ProjectsList get(String id) {
        return find(id).orElseThrow(() -> new NotFound(Text.of("operation.no.list", id)));
    }

    private Optional<ProjectsList> find(String id) {
        return Optional.ofNullable(em.find(ProjectsList.class, id));
    }

    /** As it is now, kept from changing until the transaction ends. */
    ProjectsList hold(String id) {
        ProjectsList list = get(id);
        em.refresh(list, LockModeType.PESSIMISTIC_WRITE);
        return list;
    }

    void flush() {
        em.flush();
    }

    /** Rows that are written are let go of, so that a long list fits into the memory. */
    void settle() {
        em.flush();
        em.clear();
    }

    List<String> busy() {
        return em.createQuery(
                        "select l.id from ProjectsList l where l.state in :busy order by l.broughtAt", String.class)
                .setParameter("busy", BUSY)
                .getResultList();
    }

    Page<ProjectsList> lists(Page.Request page) {
        return new Page<>(
                em.createQuery("select l from ProjectsList l order by l.broughtAt desc, l.id", ProjectsList.class)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList(),
                em.createQuery("select count(l) from ProjectsList l", Long.class)
                        .getSingleResult(),
                page);
    }

    /** The day of the newest list that was taken over. */
    @Nullable
    LocalDate newest() {
        return em.createQuery("select max(l.asOf) from ProjectsList l where l.state = :applied", LocalDate.class)
                .setParameter("applied", ListState.APPLIED)
                .getSingleResult();
    }

    void add(StagedRow row) {
        em.persist(row);
    }

    void forgetRows(String list) {
        em.createQuery("delete from StagedRow r where r.listId = :list")
                .setParameter("list", list)
                .executeUpdate();
    }

    /** The rows of lists that ended before then. */
    int forgetRowsBefore(Instant end) {
        return em.createQuery("delete from StagedRow r where r.listId in"
                        + " (select l.id from ProjectsList l where l.endedAt < :end and l.state <> :open)")
                .setParameter("end", end)
                .setParameter("open", ListState.CHECKED)
                .executeUpdate();
    }

    StagedRow row(String list, int number) {
        StagedRow row = em.find(StagedRow.class, list + "-" + number);
        if (row == null) {
            throw new NotFound(Text.of("operation.no.row", number));
        }
        return row;
    }

    /** How many rows there are of each kind, by list. */
    Map<String, Map<RowKind, Long>> kinds(Collection<String> lists) {
        Map<String, Map<RowKind, Long>> kinds = new HashMap<>();
        if (!lists.isEmpty()) {
            em.createQuery(
                            "select r.listId, r.kind, count(r) from StagedRow r where r.listId in :lists"
                                    + " group by r.listId, r.kind",
                            Object[].class)
                    .setParameter("lists", lists)
                    .getResultList()
                    .forEach(line -> kinds.computeIfAbsent((String) line[0], list -> new EnumMap<>(RowKind.class))
                            .put((RowKind) line[1], (Long) line[2]));
        }
        return kinds;
    }

    Page<StagedRow> rows(String list, @Nullable RowKind kind, Page.Request page) {
        String where = " where r.listId = :list" + (kind == null ? "" : " and r.kind = :kind");
        TypedQuery<StagedRow> rows =
                em.createQuery("select r from StagedRow r" + where + " order by r.number", StagedRow.class);
        TypedQuery<Long> count = em.createQuery("select count(r) from StagedRow r" + where, Long.class);
        rows.setParameter("list", list);
        count.setParameter("list", list);
        if (kind != null) {
            rows.setParameter("kind", kind);
            count.setParameter("kind", kind);
        }
        return new Page<>(
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList(),
                count.getSingleResult(),
                page);
    }

    /** The next rows to take over, by their numbers. */
    List<StagedRow> next(String list, int after, int most) {
        return em.createQuery(
                        "select r from StagedRow r where r.listId = :list and r.number > :after and r.kind in :kinds"
                                + " order by r.number",
                        StagedRow.class)
                .setParameter("list", list)
                .setParameter("after", after)
                .setParameter("kinds", TO_APPLY)
                .setMaxResults(most)
                .getResultList();
    }

    /** The rows with something wrong, fetched a few at a time. */
    Iterable<ListRow> wrong(String list) {
        return () -> Stream.iterate(
                        wrong(list, 0),
                        rows -> !rows.isEmpty(),
                        rows -> wrong(list, rows.get(rows.size() - 1).number()))
                .flatMap(List::stream)
                .iterator();
    }

    private List<ListRow> wrong(String list, int after) {
        return em.createQuery(
                        "select r from StagedRow r where r.listId = :list and r.number > :after and r.kind = :kind"
                                + " order by r.number",
                        StagedRow.class)
                .setParameter("list", list)
                .setParameter("after", after)
                .setParameter("kind", RowKind.WRONG)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(StagedRow::row)
                .toList();
    }

    /** The names in the column of countries, with the number of rows that write them so. */
    List<Facet> places(String list) {
        return em.createQuery(
                        "select new org.oks.operation.Facet(r.place, count(r)) from StagedRow r"
                                + " where r.listId = :list and r.place is not null group by r.place order by r.place",
                        Facet.class)
                .setParameter("list", list)
                .getResultList();
    }
}
