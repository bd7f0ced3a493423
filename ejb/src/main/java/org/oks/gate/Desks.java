package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementFacts;
import org.oks.people.Act;
import org.oks.platform.Text;

/** Lays a round of a gate on a reader's desk, with as many statements for a large engagement as for a small one. */
@ApplicationScoped
class Desks {
    @Inject
    PanelRepository panels;

    @Inject
    ConditionRepository conditions;

    @Inject
    WaiverRepository waivers;

    @Inject
    ReadinessCheck readiness;

    @Inject
    CurrentPack current;

    @Inject
    Proposing proposing;

    @Inject
    Separation separation;

    @Inject
    OnBehalf onBehalf;

    @Inject
    ToScore toScore;

    @Inject
    Veil veil;

    ReviewDesk of(EngagementAccess.Standing standing, GateReview review) {
        EngagementFacts facts = standing.facts();
        GateSubject subject = new GateSubject(facts, review.gate());
        boolean open = review.isOpen();
        List<Seat> seats = panels.seats(review.id());
        Proposal proposal =
                open && !seats.isEmpty() ? proposing.judge(subject, review).proposal() : null;
        List<Vote> counted = proposing.counted(review);
        return new ReviewDesk(
                review.view(),
                readiness.of(subject),
                readiness.bar(subject),
                panels.pack(review.id()).map(Pack::view).orElse(null),
                current.changes(review, subject),
                seats(standing, review, seats, counted),
                proposing.votesNeeded(review),
                counted.size(),
                proposal,
                panels.decisions(review.id()).stream().map(DecisionRecord::view).toList(),
                conditions.of(facts.id()).stream().map(Condition::view).toList(),
                waivers.of(facts.id(), review.gate()).stream().map(Waiver::view).toList(),
                mine(standing, subject, review, seats, counted));
    }

    private List<ReviewDesk.SeatView> seats(
            EngagementAccess.Standing standing, GateReview review, List<Seat> seats, List<Vote> counted) {
        boolean veiled = veil.over(standing, review);
        boolean hidden = veiled || veil.overVotes(standing, review);
        Set<String> declared = panels.declarations(review.id()).keySet();
        Set<String> voted = counted.stream().map(Vote::person).collect(Collectors.toSet());
        Map<String, List<VoteView>> votes = panels.votes(review.id()).stream()
                .collect(Collectors.groupingBy(Vote::person, Collectors.mapping(Vote::view, Collectors.toList())));
        return seats.stream()
                .map(seat -> new ReviewDesk.SeatView(
                        seat.role(),
                        veiled ? null : seat.person(),
                        declared.contains(seat.person()),
                        seat.recusedAt(),
                        voted.contains(seat.person()),
                        hidden && !seat.person().equals(standing.person())
                                ? List.of()
                                : votes.getOrDefault(seat.person(), List.of())))
                .toList();
    }

    private ReviewDesk.Mine mine(
            EngagementAccess.Standing standing,
            GateSubject subject,
            GateReview review,
            List<Seat> seats,
            List<Vote> counted) {
        String person = standing.person();
        boolean appoints = standing.may(Act.APPOINT_PANEL) && standing.onTeam().isEmpty();
        if (!review.isOpen() || !standing.may(Act.VOTE)) {
            Text why = standing.may(Act.VOTE) ? null : Text.of("gate.barred.no-approver");
            return new ReviewDesk.Mine(why, null, null, false, false, 0, appoints);
        }
        Optional<Seat> seat = seat(seats, person);
        Text barred = separation
                .bar(separation.bars(subject), person)
                .orElse(seat.isEmpty() ? Text.of("gate.barred.no-seat") : null);
        return new ReviewDesk.Mine(
                barred,
                seat.map(Seat::role).orElse(null),
                seat.map(Seat::person).filter(member -> !member.equals(person)).orElse(null),
                panels.declarations(review.id()).containsKey(person),
                counted.stream()
                        .anyMatch(vote -> seat.isPresent()
                                && vote.person().equals(seat.get().person())),
                barred == null ? toScore.owed(subject, review.id(), person) : 0,
                appoints);
    }

    /** The reader's own seat, or that of a member whom they stand in for. */
    private Optional<Seat> seat(List<Seat> seats, String person) {
        Set<@Nullable String> members = Set.copyOf(onBehalf.members(person));
        return seats.stream()
                .filter(Seat::sits)
                .filter(seat -> seat.person().equals(person))
                .findFirst()
                .or(() -> seats.stream()
                        .filter(Seat::sits)
                        .filter(seat -> members.contains(seat.person()))
                        .findFirst());
    }
}
