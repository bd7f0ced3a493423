package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oks.gate.GateSubject;
import org.oks.gate.StepAtGate;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** In a phase an emergent learning table is talked through, with something in each quadrant, or it is said why not. */
@ApplicationScoped
class LearningTableStep implements StepAtGate {
    private static final String ID = "learning-table";
    private static final String PAGE = "/learning/table.xhtml";

    @Inject
    PhaseLearning learning;

    @Inject
    Clock clock;

    @Override
    public String element() {
        return ID;
    }

    @Override
    public Set<Integer> phases() {
        return Set.of(2);
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        PhaseLearning.Learnt there = learning.read(engagementId, phase);
        LearningTable table = there.table();
        List<Item> gaps = TableGaps.of(table, there.entries(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Optional<TableEntry> newest = there.entries().stream().max(Comparator.comparing(TableEntry::changedAt));
        if (table == null) {
            return new Artefact(null, null, gaps);
        }
        return newest.filter(entry -> entry.changedAt().isAfter(table.changedAt()))
                .map(entry -> new Artefact(entry.changedBy(), entry.changedAt(), gaps))
                .orElseGet(() -> new Artefact(table.changedBy(), table.changedAt(), gaps));
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        PhaseLearning.Learnt there = learning.of(subject);
        int filled = TableGaps.filled(there.table(), there.entries());
        LearningTable table = there.table();
        return new Finding(
                filled,
                Text.of("learning.check.table"),
                table == null
                        ? Text.of("learning.check.table.none")
                        : table.said().whyNot() != null
                                ? Text.of("learning.check.table.why-not")
                                : Text.of("learning.check.table.filled", table.number(), filled),
                PAGE + "?id=" + subject.engagementId());
    }
}
