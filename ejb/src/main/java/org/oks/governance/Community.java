package org.oks.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A community of practice at the client: planned, then it meets, may rest, and is closed. Its log of meetings shows
 * whether it lives.
 */
@Entity
@Table(name = "governance_community")
class Community extends KeptRow {
    @Column
    private String name;

    @Column
    private @Nullable String purpose;

    @Column
    private @Nullable String sponsor;

    @Column
    private @Nullable String facilitator;

    @Column
    private @Nullable Integer members;

    @Column
    private @Nullable Integer organizations;

    @Column(name = "first_meeting_on")
    private @Nullable LocalDate firstMeetingOn;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Rhythm rhythm;

    @Enumerated(EnumType.STRING)
    @Column
    private CommunityState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "element_type")
    private GovernanceElementType element;

    @SuppressWarnings("NullAway.Init")
    protected Community() {}

    @SuppressWarnings("NullAway.Init")
    Community(String engagementId, int number) {
        super(engagementId, number);
    }

    void say(CommunityDraft checked, String by, Instant at) {
        name = Objects.requireNonNull(checked.name());
        purpose = checked.purpose();
        sponsor = checked.sponsor();
        facilitator = checked.facilitator();
        members = checked.members();
        organizations = checked.organizations();
        firstMeetingOn = checked.firstMeetingOn();
        rhythm = checked.rhythm();
        state = Objects.requireNonNullElse(checked.state(), CommunityState.PLANNED);
        element = Objects.requireNonNullElse(checked.element(), GovernanceElementType.COMMUNITIES);
        changed(by, at);
    }

    CommunityState state() {
        return state;
    }

    /** @param log the meetings of this community that stand */
    CommunityView view(List<Meeting> log, LocalDate today) {
        LocalDate last = Stream.concat(
                        Stream.ofNullable(firstMeetingOn).filter(day -> !day.isAfter(today)),
                        log.stream().map(Meeting::heldOn))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new CommunityView(
                engagementId(),
                number(),
                version(),
                new CommunityDraft(
                        name,
                        purpose,
                        sponsor,
                        facilitator,
                        members,
                        organizations,
                        firstMeetingOn,
                        rhythm,
                        state,
                        element),
                state,
                last,
                isStale(last, today),
                log.stream()
                        .sorted(Comparator.comparing(Meeting::heldOn)
                                .thenComparing(Meeting::number)
                                .reversed())
                        .map(Meeting::view)
                        .toList(),
                changedBy(),
                changedAt());
    }

    private boolean isStale(@Nullable LocalDate last, LocalDate today) {
        return state == CommunityState.ACTIVE
                && rhythm != null
                && last != null
                && today.isAfter(rhythm.silentUntil(last));
    }
}
