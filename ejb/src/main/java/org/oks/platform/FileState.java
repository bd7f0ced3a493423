package org.oks.platform;

/** What is known of a stored file's safety. */
public enum FileState {
    /** No scanner has looked at it: none is set up, or it could not be reached yet. */
    NOT_SCANNED,
    /** A scanner looked and found nothing. */
    CLEAN,
    /** A scanner found something. Nobody gets it any more. */
    INFECTED
}
