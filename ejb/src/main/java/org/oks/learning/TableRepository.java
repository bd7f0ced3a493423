package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Emergent learning tables and their entries, as they are kept. */
@ApplicationScoped
class TableRepository {
    private static final Comparator<TableEntry> SHOWN =
            Comparator.comparing(TableEntry::quadrant).thenComparing(TableEntry::number);

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(LearningTable table) {
        em.persist(table);
        em.flush();
    }

    void add(TableEntry entry) {
        em.persist(entry);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** All of an engagement, oldest first. */
    List<LearningTable> of(String engagementId) {
        return em.createQuery(
                        "select x from LearningTable x where x.engagementId = :engagement order by x.number",
                        LearningTable.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** @throws NotFound when the engagement has none of this number */
    LearningTable get(String engagementId, int number) {
        return of(engagementId).stream()
                .filter(table -> table.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("learning.no.table", number)));
    }

    /** The table that counts for a phase: the newest that was begun in it. */
    Optional<LearningTable> ofPhase(String engagementId, int phase) {
        return of(engagementId).stream().filter(table -> table.phase() == phase).reduce((first, second) -> second);
    }

    /** What stands in these tables, by the table's id, in the order in which it is shown. */
    Map<String, List<TableEntry>> standing(Collection<LearningTable> tables) {
        return tables.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select e from TableEntry e where e.tableId in :tables and e.withdrawnAt is null",
                                TableEntry.class)
                        .setParameter(
                                "tables", tables.stream().map(LearningTable::id).toList())
                        .getResultStream()
                        .sorted(SHOWN)
                        .collect(Collectors.groupingBy(TableEntry::tableId));
    }

    List<TableEntry> standing(@Nullable LearningTable table) {
        return table == null ? List.of() : standing(List.of(table)).getOrDefault(table.id(), List.of());
    }

    /** The next number in a quadrant: what was withdrawn keeps its own. */
    int nextNumber(LearningTable table, Quadrant quadrant) {
        Integer last = em.createQuery(
                        "select max(e.number) from TableEntry e where e.tableId = :table and e.quadrant = :quadrant",
                        Integer.class)
                .setParameter("table", table.id())
                .setParameter("quadrant", quadrant)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
