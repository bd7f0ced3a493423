package org.oks.gate;

import java.util.EnumSet;
import java.util.Set;

/** Where a reviewer's comment stands. */
public enum CommentState {
    /** Only its author sees it. */
    DRAFT,
    /** The team is asked. */
    OPEN,
    /** The team agrees, and changes what is asked. */
    AGREED,
    /** The team disagrees and says why. */
    DISAGREED,
    /** The team asks what is meant. */
    CLARIFICATION_ASKED,
    /** Its author let it go. */
    DISMISSED;

    /** What a team can answer. */
    static final Set<CommentState> ANSWERS = EnumSet.of(AGREED, DISAGREED, CLARIFICATION_ASKED);

    /** Still to be settled. */
    static final Set<CommentState> UNSETTLED = EnumSet.of(OPEN, DISAGREED, CLARIFICATION_ASKED);
}
