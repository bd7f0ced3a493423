package org.oks.platform;

/** Whether a link opens, as far as this server found out. */
public enum LinkState {
    /** Nobody has looked yet. */
    NOT_CHECKED,
    /** Its server answered. */
    REACHABLE,
    /** Its server did not answer, or says that there is nothing. */
    NOT_REACHABLE,
    /** It leads to a private network, so nobody outside can open it, and this server does not try. */
    REFUSED
}
