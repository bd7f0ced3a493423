package org.oks.contribution;

/**
 * How a reader stands to one engagement, as far as it decides what of its evidence they may read.
 *
 * @param onTeam in any role
 * @param leads as lead or client focal point
 * @param oversees as manager or administrator
 * @param mayRestricted a role of theirs grants restricted evidence in principle
 * @param sits on the panel of the engagement's gate
 * @param gateOpen that gate is open
 */
record Reader(
        String person,
        boolean onTeam,
        boolean leads,
        boolean oversees,
        boolean mayRestricted,
        boolean sits,
        boolean gateOpen) {
    /** True when they may read an item of this level that {@code author} added. */
    boolean reads(Confidentiality level, String author) {
        return switch (level) {
            case PUBLIC, INTERNAL -> true;
            case ENGAGEMENT_ONLY -> onTeam || sits || oversees;
            case RESTRICTED -> mayRestricted && (person.equals(author) || leads || sits && gateOpen);
        };
    }

    /** The same reader, who weighed it at a gate. */
    Reader atGate() {
        return new Reader(person, onTeam, leads, oversees, mayRestricted, true, gateOpen);
    }

    /** True when they may open what they do not simply read, if they say why. */
    boolean mayOpen() {
        return mayRestricted && oversees;
    }
}
