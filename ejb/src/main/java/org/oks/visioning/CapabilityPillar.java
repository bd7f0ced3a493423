package org.oks.visioning;

/** The eight areas in which an institution becomes able to share knowledge. */
public enum CapabilityPillar {
    LEADERSHIP_CULTURE(Level.ENABLING_ENVIRONMENT),
    GOVERNANCE(Level.ENABLING_ENVIRONMENT),
    BUDGET_FINANCING(Level.ENABLING_ENVIRONMENT),
    PARTNERSHIPS(Level.ENABLING_ENVIRONMENT),
    IDENTIFY_CAPTURE(Level.TECHNICAL_SKILLS),
    PACKAGE_FORMAT(Level.TECHNICAL_SKILLS),
    SHARE_LEARN(Level.TECHNICAL_SKILLS),
    MONITOR_EVALUATE(Level.TECHNICAL_SKILLS);

    /** What a pillar belongs to. */
    public enum Level {
        ENABLING_ENVIRONMENT,
        TECHNICAL_SKILLS
    }

    private final Level level;

    CapabilityPillar(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}
