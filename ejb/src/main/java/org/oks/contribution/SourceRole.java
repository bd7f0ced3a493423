package org.oks.contribution;

/** Who the source is to the engagement: how much stake it has in the result. */
public enum SourceRole {
    CLIENT,
    PEER,
    BENEFICIARY,
    OPERATION_TEAM,
    CONSULTANT,
    INDEPENDENT
}
