package org.oks.contribution;

/** How much the engagement counted for in the change, as its team sees it. */
public enum ContributionLevel {
    NONE,
    SOME,
    IMPORTANT,
    DECISIVE
}
