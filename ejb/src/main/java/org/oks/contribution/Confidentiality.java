package org.oks.contribution;

import org.jspecify.annotations.Nullable;

/** Who may read an item of evidence, from everybody to the few. */
public enum Confidentiality {
    /** Everybody who may see the engagement, and whoever its dossier is given to. */
    PUBLIC,
    /** Everybody who may see the engagement. */
    INTERNAL,
    /** Its team, the panel of its gates, managers and administrators. What is not said otherwise is this. */
    ENGAGEMENT_ONLY,
    /** Its author, those who lead the team, and the panel of the open gate; others only with a reason, which is kept. */
    RESTRICTED;

    /** What stands in the database. What is missing there, or is not known to this release, is restricted. */
    static Confidentiality of(@Nullable String stored) {
        for (Confidentiality each : values()) {
            if (each.name().equals(stored)) {
                return each;
            }
        }
        return RESTRICTED;
    }

    /** The one that fewer may read. */
    Confidentiality stricter(Confidentiality other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
