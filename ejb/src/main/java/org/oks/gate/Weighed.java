package org.oks.gate;

import jakarta.json.JsonObjectBuilder;

/** What a room's reviewers weighed, for the record of a decision: scores and what they come to. */
public interface Weighed {
    /** Adds what was weighed in this round, as it stands now, to the record. */
    void into(JsonObjectBuilder record, GateSubject subject, String reviewId);

    /** How many things this reviewer has not scored in their present state. */
    int owed(GateSubject subject, String reviewId, String person);

    /** How many things that are owed a score nobody has scored in their present state. */
    int unscored(GateSubject subject, String reviewId);
}
