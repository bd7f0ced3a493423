package org.oks.contribution;

/** How far a request to confirm a claim is. */
public enum SubstantiationState {
    /** The link works. */
    ASKED,
    ANSWERED,
    /** Nobody answered within thirty days. */
    EXPIRED,
    /** The team took the request back. */
    WITHDRAWN
}
