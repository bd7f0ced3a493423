package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import org.oks.platform.Text;

/** What the reviewers of a round have scored and still owe, asked of the rooms that keep the scores. */
@ApplicationScoped
class ToScore {
    @Inject
    @Any
    Instance<Weighed> rooms;

    int owed(GateSubject subject, String reviewId, String person) {
        return rooms.stream()
                .mapToInt(room -> room.owed(subject, reviewId, person))
                .sum();
    }

    /** @throws NotWeighed while whoever acts has items to score */
    void requireDone(Seats.Acting acting) {
        int owed = owed(acting.subject(), acting.review().id(), acting.person());
        if (owed > 0) {
            throw new NotWeighed(Text.of("gate.not-scored", owed));
        }
    }

    /**
     * What the lead found may be scored by the others alone.
     *
     * @throws NotWeighed while something that another reviewer owes a score has none
     */
    void requireScored(Seats.Acting acting) {
        int unscored = unscored(acting.subject(), acting.review().id());
        if (unscored > 0) {
            throw new NotWeighed(Text.of("gate.not-scored-by-others", unscored));
        }
    }

    int unscored(GateSubject subject, String reviewId) {
        return rooms.stream().mapToInt(room -> room.unscored(subject, reviewId)).sum();
    }

    /** Adds what was weighed to the record of a decision. */
    void into(JsonObjectBuilder record, GateSubject subject, GateReview review) {
        rooms.forEach(room -> room.into(record, subject, review.id()));
    }
}
