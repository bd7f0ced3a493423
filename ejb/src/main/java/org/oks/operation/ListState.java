package org.oks.operation;

/** Where a projects list stands: it is checked row by row, looked at by a person, and then taken over. */
public enum ListState {
    /** Its rows are being read and compared. */
    CHECKING,
    /** The check is done; nothing was taken over yet. */
    CHECKED,
    /** Rows are being taken over. */
    APPLYING,
    /** All rows that could be were taken over. */
    APPLIED,
    /** A person stopped it; what was taken over by then stays. */
    CANCELLED,
    /** The file turned out to be unreadable; nothing was taken over. */
    REFUSED;

    /** True while the system works on it. */
    public boolean isBusy() {
        return this == CHECKING || this == APPLYING;
    }
}
