package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;

/** As long as no gate has a panel, nobody sits on one. */
@ApplicationScoped
class NobodySits implements PanelSeats {
    @Override
    public boolean sits(String engagementId, String person) {
        return false;
    }
}
