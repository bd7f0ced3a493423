package org.oks.platform;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks in the background whether links open. Requests never do: who gives a link waits for no foreign server. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class LinkWorker {
    private static final System.Logger LOG = System.getLogger(LinkWorker.class.getName());

    @Inject
    LinkChecks checks;

    private final LinkProbe probe = new LinkProbe(PublicAddresses::isPublic);

    /** Looks at those whose time has come. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void work() {
        if (!Launched.isUp() || !Settings.linkChecks()) {
            return;
        }
        for (String address : checks.take()) {
            LinkProbe.Finding finding = probe.look(address);
            checks.found(address, finding);
            LOG.log(System.Logger.Level.DEBUG, "link checked state={0}", finding.state());
        }
    }
}
