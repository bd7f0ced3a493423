package org.oks.it.rest;

import org.oks.it.server.Site;

/** For tests of pages that begin where a phase is ready to be submitted: its steps are taken by REST. */
public final class PhaseWorked {
    private PhaseWorked() {}

    /** The lead takes the steps of the phase that are open. */
    public static void until(Site server, String engagement, int phase) {
        Journey.of(server, engagement).work(phase, Journey.LEAD);
    }
}
