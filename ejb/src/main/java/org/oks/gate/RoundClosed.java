package org.oks.gate;

import org.oks.engagement.NotNow;
import org.oks.platform.Text;

/** Somebody acts from a seat in a round that is not open: a decision that is sent again comes here. */
class RoundClosed extends NotNow {
    private static final long serialVersionUID = 1;

    RoundClosed(String engagementId, int gate) {
        super(engagementId, Text.of("gate.not-open", gate));
    }

    @Override
    public boolean isKept() {
        return true;
    }
}
