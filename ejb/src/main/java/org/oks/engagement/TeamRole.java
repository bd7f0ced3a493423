package org.oks.engagement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What somebody is in one engagement. */
public enum TeamRole {
    LEAD,
    CONSULTANT,
    CLIENT_FOCAL_POINT,
    CLIENT_SPONSOR,
    VALIDATOR,
    READER;

    /** Those who lead: they submit for gates and hold the after action review. */
    public static final Set<TeamRole> LEADING = EnumSet.of(LEAD, CLIENT_FOCAL_POINT);

    /** Those who do the work of a phase. */
    public static final Set<TeamRole> WORKING = EnumSet.of(LEAD, CONSULTANT, CLIENT_FOCAL_POINT);

    /** The name in the role matrix: {@code client_focal_point}. */
    public String matrixName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
