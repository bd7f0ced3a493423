package org.oks.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.oks.audit.AuditTrail;
import org.oks.notice.NoticeBoard;
import org.oks.people.Roles;
import org.oks.platform.Database;
import org.oks.platform.LostRace;

/**
 * Brings the decision tables of this release at its start: what is new becomes the next version, and is in force unless
 * the administrators put a version of their own in force. Then it waits for them, and they are told.
 */
@ApplicationScoped
class RulesOfRelease {
    private static final System.Logger LOG = System.getLogger(RulesOfRelease.class.getName());
    private static final int MOST_TRIES = 5;

    @Resource(lookup = Database.JNDI)
    DataSource tables;

    @Inject
    UserTransaction transaction;

    @Inject
    RulesInForce inForce;

    @Inject
    NoticeBoard notices;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    RulesOfRelease() {}

    /** Each table in a transaction of its own; does nothing at a usual start. */
    void bring() {
        ShippedTables.KEYS.forEach(this::bring);
        inForce.look();
    }

    private void bring(String key) {
        for (int tries = 1; ; tries++) {
            try {
                inTransaction(key);
                return;
            } catch (Exception failure) {
                // another node that starts at the same moment was quicker
                if (tries == MOST_TRIES || !LostRace.in(failure)) {
                    throw new IllegalStateException("The decision table " + key + " could not be registered", failure);
                }
            }
        }
    }

    private void inTransaction(String key) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            register(key);
            done = true;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    private void register(String key) throws SQLException {
        RuleTableFile file = ShippedTables.file(key);
        ShippedRows.Outcome outcome;
        try (Connection connection = tables.getConnection()) {
            outcome = new ShippedRows(connection).register(key, file, clock.instant());
        }
        if (outcome != ShippedRows.Outcome.KNOWN) {
            audit.record(
                    "rules.ship",
                    "rule-table",
                    key,
                    null,
                    null,
                    Map.of("sha256", file.sha256(), "inForce", outcome == ShippedRows.Outcome.IN_FORCE),
                    null);
            LOG.log(System.Logger.Level.INFO, "rules shipped table={0} outcome={1}", key, outcome);
        }
        if (outcome == ShippedRows.Outcome.WAITS) {
            notices.tellRole(Roles.ADMINISTRATOR, "rules-shipped", null, key, "/workflow/rules.xhtml");
        }
    }
}
