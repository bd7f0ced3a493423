package org.oks.people;

/** How an account stands. */
public enum AccountState {
    /** It has a one-time link, and no password yet. */
    INVITED,
    /** It can sign in. */
    ACTIVE,
    /** An administrator has closed it; it keeps its roles and its past. */
    LOCKED
}
