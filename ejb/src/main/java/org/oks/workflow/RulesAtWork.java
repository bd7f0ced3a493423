package org.oks.workflow;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.oks.platform.Launched;

/** Notices within a second what another node put in force. */
@Singleton
@DependsOn("EngineStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class RulesAtWork {
    @Inject
    RulesInForce inForce;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        if (Launched.isUp()) {
            inForce.look();
        }
    }
}
