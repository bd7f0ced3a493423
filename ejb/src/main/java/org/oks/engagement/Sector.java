package org.oks.engagement;

/** The client's sector. */
public enum Sector {
    AGRICULTURE,
    DISASTER_RISK_MANAGEMENT,
    GOVERNANCE,
    HEALTH,
    URBAN_DEVELOPMENT,
    OTHER
}
