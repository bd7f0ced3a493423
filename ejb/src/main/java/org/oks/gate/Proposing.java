package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CanonicalJson;
import org.oks.platform.Text;

/** Works out what the decision table proposes: from readiness, bar, votes and open comments. */
@ApplicationScoped
class Proposing {
    @Inject
    PanelRepository panels;

    @Inject
    CommentRepository comments;

    @Inject
    ReadinessCheck readiness;

    @Inject
    PhaseRules versions;

    @Inject
    GateRules rules;

    /** What a decision goes by. */
    record Judged(Readiness readiness, Readiness bar, Proposal proposal, int votes) {
        JsonObject json() {
            GateDecision most = proposal.inputs().mostVoted();
            return CanonicalJson.JSON
                    .createObjectBuilder()
                    .add(
                            "inputs",
                            CanonicalJson.JSON
                                    .createObjectBuilder()
                                    .add("ready", proposal.inputs().ready())
                                    .add("barMet", proposal.inputs().barMet())
                                    .add("mostVoted", most == null ? "NONE" : most.name())
                                    .add("openComments", proposal.inputs().openComments())
                                    .add("votes", votes))
                    .add("outcome", proposal.outcome().name())
                    .build();
        }
    }

    Judged judge(GateSubject subject, GateReview review) {
        Readiness ready = readiness.of(subject);
        Readiness bar = readiness.bar(subject);
        List<Vote> votes = counted(review);
        Proposal.Inputs inputs =
                new Proposal.Inputs(ready.ready(), bar.ready(), mostVoted(votes), comments.unsettled(review.id()));
        GateDecision outcome = rules.propose(versions.of(subject), inputs);
        return new Judged(ready, bar, new Proposal(inputs, outcome), votes.size());
    }

    /** The votes that count: on the newest pack, of members who still sit. */
    List<Vote> counted(GateReview review) {
        String digest = panels.pack(review.id()).map(Pack::digest).orElse("");
        Set<String> sitting = panels.seats(review.id()).stream()
                .filter(seat -> seat.sits() && !seat.leads())
                .map(Seat::person)
                .collect(Collectors.toSet());
        return panels.votes(review.id()).stream()
                .filter(vote -> vote.digest().equals(digest) && sitting.contains(vote.person()))
                .toList();
    }

    /** How many of the panel must have weighed before the lead may decide, the lead not counted. */
    int votesNeeded(GateReview review) {
        return Math.max(0, Objects.requireNonNullElse(review.quorum(), 1) - 1);
    }

    /** @throws NotWeighed while too few have voted */
    void requireQuorum(GateReview review) {
        int there = counted(review).size();
        int needed = votesNeeded(review);
        if (there < needed) {
            throw new NotWeighed(Text.of("gate.votes-out", there, needed));
        }
    }

    /** What most voted; of those that are even the stricter one. */
    static @Nullable GateDecision mostVoted(List<Vote> votes) {
        Map<GateDecision, Long> counts = votes.stream()
                .map(vote -> vote.view().decision())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<GateDecision, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
