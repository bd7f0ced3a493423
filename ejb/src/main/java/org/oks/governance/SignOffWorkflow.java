package org.oks.governance;

/**
 * What this room asks of the drawing of a sign-off. Implemented by room {@code workflow} on the process engine, in the
 * caller's transaction.
 */
public interface SignOffWorkflow {
    /** The element was proposed: a task of the sponsor opens. */
    void start(String elementId, String engagementId);

    /** The sponsor, who acts, signed it off or sent it back, as our tables say: the drawing goes on. */
    void signed(String elementId);

    /** The same by a link, in place of an account. */
    void signedByLink(String elementId);

    /** Nobody need sign it off any more. Says whether somebody was to. */
    boolean over(String elementId);
}
