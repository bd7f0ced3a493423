package org.oks.results;

/** The three factors of institutional capacity of the Capacity Development Results Framework. */
public enum CapacityFactor {
    STAKEHOLDER_OWNERSHIP,
    POLICY_INSTRUMENTS,
    ORGANIZATIONAL_ARRANGEMENTS
}
