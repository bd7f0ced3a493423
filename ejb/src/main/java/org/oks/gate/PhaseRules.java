package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oks.engagement.PhaseOpened;

/** Keeps the versions of the decision tables that an engagement's phase began with; its gate is judged by them. */
@ApplicationScoped
class PhaseRules implements RulesOfPhase {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    GateRules rules;

    /** A phase that opens keeps the rules in force; one that is opened again keeps those it had. */
    void keep(@Observes PhaseOpened opened) {
        if (kept(opened.engagementId(), opened.phase()).isEmpty()) {
            rules.current().byTable().forEach((table, version) -> em.createNativeQuery(
                            "insert into gate_rule_version (engagement_id, phase, rule_table, version)"
                                    + " values (?, ?, ?, ?)")
                    .setParameter(1, opened.engagementId())
                    .setParameter(2, opened.phase())
                    .setParameter(3, table)
                    .setParameter(4, version)
                    .executeUpdate());
        }
    }

    /** The versions by which the gate of a phase is judged; those in force where the phase began before any were kept. */
    @Override
    public RuleVersions of(String engagementId, int phase) {
        Map<String, Integer> kept = kept(engagementId, phase);
        if (kept.isEmpty()) {
            return rules.current();
        }
        Map<String, Integer> all = new HashMap<>(rules.current().byTable());
        all.putAll(kept);
        return new RuleVersions(all);
    }

    private Map<String, Integer> kept(String engagementId, int phase) {
        List<?> rows = em.createNativeQuery(
                        "select rule_table, version from gate_rule_version where engagement_id = ? and phase = ?")
                .setParameter(1, engagementId)
                .setParameter(2, phase)
                .getResultList();
        Map<String, Integer> kept = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            kept.put((String) columns[0], ((Number) columns[1]).intValue());
        }
        return kept;
    }
}
