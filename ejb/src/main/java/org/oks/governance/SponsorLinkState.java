package org.oks.governance;

/** What became of a link. */
public enum SponsorLinkState {
    /** It works. */
    ASKED,
    /** The sponsor used it. */
    USED,
    /** Another one was sent, or nobody is asked any more. */
    WITHDRAWN,
    /** Its time is over. */
    EXPIRED
}
