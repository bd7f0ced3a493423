package org.oks.engagement;

/** How much review an engagement gets: thresholds and deadlines depend on it. */
public enum EngagementSize {
    LIGHT,
    FULL
}
