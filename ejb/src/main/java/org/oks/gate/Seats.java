package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.platform.Text;

/**
 * The one way by which anybody acts as a member of a panel: whoever scores, votes, adds a finding, comments, refreshes or
 * decides passes here, through whatever page or door, for themselves or as a stand-in.
 */
@ApplicationScoped
class Seats {
    @Inject
    GateRepository gates;

    @Inject
    PanelRepository panels;

    @Inject
    Separation separation;

    @Inject
    OnBehalf onBehalf;

    @Inject
    EngagementAccess access;

    /**
     * Somebody acting from a seat.
     *
     * @param subject what is judged, as it was read for this act
     * @param seat the seat, their own or that of whom they stand in for
     * @param person who acts
     */
    record Acting(
            EngagementAccess.Standing standing, GateSubject subject, GateReview review, Seat seat, String person) {
        /** The member whose seat it is, when a stand-in acts. */
        @Nullable
        String member() {
            return seat.person().equals(person) ? null : seat.person();
        }
    }

    /**
     * The seat from which the acting person may do {@code act} in the open round of the gate.
     *
     * @param member the member of the panel whom the person stands in for; null when they act for themselves
     * @throws BarredFromGate when separation of duties, a missing seat or a missing declaration bars them
     * @throws NotNow when the gate is not open
     */
    Acting require(Act act, String engagementId, int gate, @Nullable String member) {
        Acting acting = undeclared(act, engagementId, gate, member);
        if (!panels.declarations(acting.review().id()).containsKey(acting.person())) {
            throw new BarredFromGate(Text.of("gate.barred.undeclared"));
        }
        return acting;
    }

    /** The same from the acting person's own seat, or from that of the member whom they stand in for. */
    Acting require(Act act, String engagementId, int gate) {
        return require(act, engagementId, gate, memberFor(engagementId, gate));
    }

    /** Whom the acting person stands in for in this panel, when they have no seat of their own. */
    private @Nullable String memberFor(String engagementId, int gate) {
        String person = access.require(Act.SEE, engagementId).person();
        GateReview review = gates.get(engagementId, gate);
        return seat(review, person).isPresent()
                ? null
                : onBehalf.members(person).stream()
                        .filter(member -> seat(review, member).isPresent())
                        .findFirst()
                        .orElse(null);
    }

    /** The same before the person has declared whether they have a conflict of interest. */
    Acting undeclared(Act act, String engagementId, int gate, @Nullable String member) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        GateReview review = gates.get(engagementId, gate);
        GateSubject subject = new GateSubject(standing.facts(), gate);
        Separation.Bars bars = separation.bars(subject);
        String person = standing.person();
        String seatOf = member == null || member.isBlank() ? person : member;
        for (String judged : List.of(person, seatOf)) {
            separation.bar(bars, judged).ifPresent(why -> {
                throw new BarredFromGate(why);
            });
        }
        access.require(act, engagementId);
        requireOpen(standing, review);
        if (!seatOf.equals(person)) {
            onBehalf.require(person, seatOf);
            if (seat(review, person).isPresent()) {
                throw new BarredFromGate(Text.of("gate.barred.own-seat"));
            }
        }
        Seat seat = seat(review, seatOf).orElseThrow(() -> new BarredFromGate(Text.of("gate.barred.no-seat")));
        return new Acting(standing, subject, review, seat, person);
    }

    private static void requireOpen(EngagementAccess.Standing standing, GateReview review) {
        if (standing.facts().status() == EngagementStatus.ON_HOLD) {
            throw new NotNow(standing.engagementId(), Text.of("gate.on-hold"));
        }
        if (standing.facts().status() != EngagementStatus.IN_GATE || review.state() != GateState.IN_REVIEW) {
            throw new RoundClosed(standing.engagementId(), review.gate());
        }
    }

    Optional<Seat> seat(GateReview review, String person) {
        return panels.seats(review.id()).stream()
                .filter(seat -> seat.sits() && seat.person().equals(person))
                .findFirst();
    }

    /** The lead of the panel, once there is one. */
    Optional<Seat> lead(GateReview review) {
        return panels.seats(review.id()).stream()
                .filter(seat -> seat.sits() && seat.leads())
                .findFirst();
    }
}
