package org.oks.engagement;

/** A rating of the Systematic Operations Risk-rating Tool (SORT); its category 5 is institutional capacity. */
public enum SortRating {
    LOW,
    MODERATE,
    SUBSTANTIAL,
    HIGH
}
