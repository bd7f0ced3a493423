package org.oks.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Communities of practice at the client, and the log of their meetings. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Communities {
    @Inject
    RowRepository rows;

    @Inject
    MeetingRepository meetings;

    @Inject
    Writable writable;

    @Inject
    EngagementAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** All of an engagement, in the order in which they were written down. */
    public List<CommunityView> list(String engagementId) {
        boolean names = access.require(Act.SEE, engagementId).may(Act.SEE_NAMES);
        Map<String, List<Meeting>> logs =
                meetings.ofEngagement(engagementId).stream().collect(Collectors.groupingBy(Meeting::communityId));
        return rows.of(Community.class, engagementId).stream()
                .map(each -> shown(each.view(logs.getOrDefault(each.id(), List.of()), today()), names))
                .toList();
    }

    /** One of them. */
    public CommunityView view(String engagementId, int number) {
        boolean names = access.require(Act.SEE, engagementId).may(Act.SEE_NAMES);
        return shown(view(get(engagementId, number)), names);
    }

    /** Writes one down. */
    public CommunityView record(String engagementId, CommunityDraft draft) {
        String person = writable.hold(engagementId).person();
        draft.check(today());
        Community community = new Community(engagementId, rows.next(Community.class, engagementId));
        community.say(draft, person, clock.instant());
        rows.add(community);
        return kept("community.record", community, null);
    }

    /**
     * Writes it anew.
     *
     * @param version the version that was edited
     * @throws ChangedMeanwhile when somebody changed it since
     */
    public CommunityView change(String engagementId, int number, long version, CommunityDraft draft) {
        String person = writable.hold(engagementId).person();
        Community community = edited(engagementId, number, version);
        draft.check(today());
        CommunityView before = view(community);
        community.say(draft, person, clock.instant());
        return kept("community.change", community, before);
    }

    /**
     * Writes a meeting into its log.
     *
     * @throws NotNow when the community is closed
     */
    public CommunityView met(String engagementId, int number, MeetingDraft draft) {
        String person = writable.hold(engagementId).person();
        Community community = get(engagementId, number);
        if (community.state() == CommunityState.CLOSED) {
            throw new NotNow(engagementId, Text.of("governance.community.is-closed", number));
        }
        draft.check(today());
        CommunityView before = view(community);
        meetings.add(new Meeting(community, meetings.next(community), draft, person, clock.instant()));
        return kept("community.meet", community, before);
    }

    /** Withdraws a meeting that was written down by mistake. */
    public CommunityView withdrawMeeting(String engagementId, int number, int meeting) {
        writable.hold(engagementId);
        Community community = get(engagementId, number);
        CommunityView before = view(community);
        meetings.find(community, meeting)
                .orElseThrow(() -> new NotFound(Text.of("governance.no.meeting", meeting)))
                .withdraw(clock.instant());
        return kept("community.withdraw-meeting", community, before);
    }

    private CommunityView kept(String action, Community community, @Nullable CommunityView before) {
        rows.flush();
        CommunityView after = view(community);
        audit.record(
                action,
                "community",
                community.id(),
                community.engagementId(),
                before == null ? null : before.withoutNames(),
                after.withoutNames(),
                null);
        return after;
    }

    private Community edited(String engagementId, int number, long version) {
        Community community = get(engagementId, number);
        ChangedMeanwhile.check(Text.of("governance.the.community", number), version, community.version());
        return community;
    }

    private Community get(String engagementId, int number) {
        return rows.get(Community.class, engagementId, number, Text.of("governance.no.community", number));
    }

    private CommunityView view(Community community) {
        return community.view(meetings.of(community), today());
    }

    private static CommunityView shown(CommunityView view, boolean names) {
        return names ? view : view.withoutNames();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
