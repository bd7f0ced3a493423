package org.oks.gate;

import jakarta.json.JsonValue;

/** What a room's reviewers weighed, for the record of a decision: scores and what they come to. */
public interface Weighed {
    /** The member of the record that holds it, such as {@code strength}. */
    String name();

    /** What was weighed in this round, as it stands now. */
    JsonValue of(GateSubject subject, String reviewId);

    /** How many things this reviewer has not scored in their present state. */
    int owed(GateSubject subject, String reviewId, String person);
}
