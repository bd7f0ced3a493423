package org.oks.notice;

/** How somebody wants to be told by mail what they are told in the application. */
public enum MailChoice {
    /** In one letter a day, at the hour they choose. */
    DIGEST,
    /** In a letter each time. */
    AT_ONCE,
    /** Not at all: only what the rules require comes, which is invitations, links that work once and passwords. */
    REQUIRED
}
