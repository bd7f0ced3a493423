package org.oks.results;

/** Where a value stands on its way to counting. */
public enum UpdateStatus {
    DRAFT,
    PENDING_APPROVAL,
    RETURNED_FOR_REVISION,
    APPROVED;

    /** True while those who do the work can change it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED_FOR_REVISION;
    }
}
