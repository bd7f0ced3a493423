package org.oks.gate;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * A decided round with everything that is on record of it, names among it.
 *
 * @param id the round's own id
 * @param body the canonical JSON of the pack that was decided on
 * @param decisions what was signed, a hold before the end among it
 * @param panel who was appointed, the lead first, those who gave their seat back among them
 * @param declared who declared to have no conflict of interest, stand-ins among them, and when
 * @param votes in the order in which they were cast, those on former packs among them
 * @param conditions those that this round set
 * @param dispute the dispute about this round, if there was one
 * @param comments how many of the reviewers' comments stand how
 * @param checks what each line of readiness and bar asks, by its id; a line that is no longer asked for is missing
 */
public record RoundOnRecord(
        String id,
        GateReviewView review,
        PackView pack,
        String body,
        List<Signed> decisions,
        List<Seated> panel,
        Map<String, Instant> declared,
        List<Cast> votes,
        List<FindingView> findings,
        List<ConditionView> conditions,
        @Nullable DisputeView dispute,
        Map<CommentState, Long> comments,
        Map<String, Text> checks) {
    public RoundOnRecord {
        decisions = List.copyOf(decisions);
        panel = List.copyOf(panel);
        declared = Map.copyOf(declared);
        votes = List.copyOf(votes);
        findings = List.copyOf(findings);
        conditions = List.copyOf(conditions);
        comments = Map.copyOf(comments);
        checks = Map.copyOf(checks);
    }

    /** A decision, and what was weighed for it: rule versions, readiness, bar, scores and strengths, proposal. */
    public record Signed(DecisionView view, JsonObject weighed) {}

    /** A seat. Why somebody gave it back is for the managers, so it is not here. */
    public record Seated(
            SeatRole role,
            String person,
            String appointedBy,
            Instant appointedAt,
            @Nullable Instant recusedAt) {}

    /** A vote, and for whose seat it was cast. */
    public record Cast(String person, VoteView view) {}

    /** True when this person weighed the round, from a seat of their own or as a stand-in. */
    public boolean weighedBy(String person) {
        return declared.containsKey(person)
                && panel.stream().noneMatch(seat -> seat.person().equals(person) && seat.recusedAt() != null);
    }
}
