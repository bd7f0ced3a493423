package org.oks.results;

/** The six intermediate capacity outcomes of the Capacity Development Results Framework. */
public enum IcoType {
    RAISED_AWARENESS,
    ENHANCED_KNOWLEDGE_OR_SKILLS,
    IMPROVED_CONSENSUS_AND_TEAMWORK,
    STRENGTHENED_COALITIONS,
    ENHANCED_NETWORKS,
    INCREASED_IMPLEMENTATION_KNOW_HOW
}
