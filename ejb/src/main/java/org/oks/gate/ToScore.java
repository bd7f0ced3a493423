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

    /** Adds what was weighed to the record of a decision. */
    void into(JsonObjectBuilder record, GateSubject subject, GateReview review) {
        rooms.forEach(room -> record.add(room.name(), room.of(subject, review.id())));
    }
}
