package org.oks.governance;

/** How far a community of practice has come. */
public enum CommunityState {
    PLANNED,
    ACTIVE,
    /** It rests, and may go on. */
    DORMANT,
    CLOSED
}
