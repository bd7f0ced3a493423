package org.oks.contribution;

/** What somebody outside says to a part of a claim (Outcome Harvesting's scale of substantiation). */
public enum Verdict {
    FULLY_AGREE,
    PARTIALLY_AGREE,
    DISAGREE
}
