package org.oks.gate;

/** Who sits on the panel of an engagement's gates: what is confidential is shown to them while they judge. */
public interface PanelSeats {
    /** True when the person is appointed to the panel of the engagement's gate and has not stepped back from it. */
    boolean sits(String engagementId, String person);
}
