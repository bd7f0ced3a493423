package org.oks.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * A community of practice as the team writes it down.
 *
 * @param purpose what its members want to solve together
 * @param members how many people
 * @param organizations how many organizations they come from
 * @param rhythm how often it means to meet
 * @param state null for planned
 * @param element the governance element that it serves; null for communities of practice
 */
public record CommunityDraft(
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String sponsor,
        @Nullable String facilitator,
        @Nullable Integer members,
        @Nullable Integer organizations,
        @Nullable LocalDate firstMeetingOn,
        @Nullable Rhythm rhythm,
        @Nullable CommunityState state,
        @Nullable GovernanceElementType element) {
    private static final int MOST = 1_000_000;

    public CommunityDraft {
        name = KeptRow.said(name);
        purpose = KeptRow.said(purpose);
        sponsor = KeptRow.said(sponsor);
        facilitator = KeptRow.said(facilitator);
    }

    void check(LocalDate today) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .text(name, "name", 200, Text.of("governance.community.name-missing"))
                .fits(purpose, "purpose", 2000)
                .fits(sponsor, "sponsor", 200)
                .fits(facilitator, "facilitator", 200)
                .that(
                        organizations == null || members == null || organizations <= members,
                        "organizations",
                        Text.of("governance.community.organizations"));
        count(checks, members, "members");
        count(checks, organizations, "organizations");
        if (state == CommunityState.ACTIVE) {
            checks.that(facilitator != null, "facilitator", Text.of("governance.community.facilitator-missing"))
                    .that(rhythm != null, "rhythm", Text.of("governance.community.rhythm-missing"))
                    .that(
                            firstMeetingOn != null && !firstMeetingOn.isAfter(today),
                            "firstMeetingOn",
                            Text.of("governance.community.first-missing"));
        }
        checks.done();
    }

    static void count(InvalidInput.Checks checks, @Nullable Integer people, String field) {
        checks.that(people == null || people >= 0 && people <= MOST, field, Text.of("governance.community.count"));
    }

    CommunityDraft withoutNames() {
        return new CommunityDraft(
                name, purpose, null, null, members, organizations, firstMeetingOn, rhythm, state, element);
    }
}
