package org.oks.notice;

/** How far a letter is. */
public enum MailState {
    /** It is to be sent, now or later. */
    WAITING,
    /** A node speaks with the mail server about it. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** It was tried in vain, or waited until it was of no use. An administrator sees to it. */
    DEAD,
    /** An administrator gave it up. */
    GIVEN_UP
}
