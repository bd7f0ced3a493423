package org.oks.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Sees to it at start that somebody can sign in, and takes away now and then what is over. Whoever needs the
 * demonstration's accounts at start says {@code @DependsOn("PeopleAtStart")}.
 */
@Singleton
@Startup
@DependsOn("EngineStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class PeopleAtStart {
    @Inject
    DemoAccounts demoAccounts;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    Sessions sessions;

    @Inject
    Links links;

    @Inject
    Throttle throttle;

    @PostConstruct
    void prepare() {
        demoAccounts.prepare();
        firstAdministrator.prepare();
        // A request shows its session before it has reached a component, and the container then cannot look up the
        // entity manager for the first time: whoever came back after a restart with an open session got an error.
        sessions.sweep();
    }

    /** The rows would open nothing any more; they only take room. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void sweep() {
        sessions.sweep();
        links.sweep();
        throttle.sweep();
    }
}
