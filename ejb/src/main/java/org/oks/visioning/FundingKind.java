package org.oks.visioning;

/** Where the money for an engagement comes from. */
public enum FundingKind {
    /** A donor's trust fund, administered by the Bank. */
    TRUST_FUND,
    /** The capacity-building component of a lending operation. */
    OPERATION_COMPONENT,
    /** The client's own budget. */
    CLIENT
}
