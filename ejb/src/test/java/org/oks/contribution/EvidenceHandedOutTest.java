package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.contribution.Confidentiality.ENGAGEMENT_ONLY;
import static org.oks.contribution.Confidentiality.INTERNAL;
import static org.oks.contribution.Confidentiality.PUBLIC;
import static org.oks.contribution.Confidentiality.RESTRICTED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oks.engagement.EngagementAccess;

/** What somebody may keep is less than what they may read. */
class EvidenceHandedOutTest {
    private static final Reader LEAD = new Reader("adder", true, true, false, true, false, false);
    private static final Reader MANAGER = new Reader("r", false, false, true, true, false, false);
    private static final Reader APPROVER = new Reader("r", false, false, false, true, false, false);

    private static final EngagementAccess.Standing STANDING =
            new EngagementAccess.Standing("E-1", "r", Set.of(), Set.of(), ClaimsInPackTest.facts());

    private final FakeClaims claims = new FakeClaims();
    private final Claim claim = claims.claim(Drafts.claim(), "adder");

    @Test
    void nobodyIsGivenWhatIsRestricted() {
        Evidence item = item(RESTRICTED);
        for (Reader reader : Set.of(LEAD, MANAGER, APPROVER)) {
            assertThat(withheld(reader, true, item, RESTRICTED))
                    .as(reader.toString())
                    .containsExactly(item.id());
        }
    }

    @Test
    void whatIsForTheEngagementIsGivenToItsPeopleAndWhoWeighedIt() {
        Evidence item = item(ENGAGEMENT_ONLY);
        assertThat(withheld(LEAD, false, item, ENGAGEMENT_ONLY)).isEmpty();
        assertThat(withheld(MANAGER, false, item, ENGAGEMENT_ONLY)).isEmpty();
        assertThat(withheld(APPROVER, true, item, ENGAGEMENT_ONLY)).isEmpty();
        assertThat(withheld(APPROVER, false, item, ENGAGEMENT_ONLY)).containsExactly(item.id());
    }

    @Test
    void whatIsPublicOrInternalIsGivenToWhoSeesTheEngagement() {
        assertThat(withheld(APPROVER, false, item(PUBLIC), PUBLIC)).isEmpty();
        assertThat(withheld(APPROVER, false, item(INTERNAL), INTERNAL)).isEmpty();
    }

    @Test
    void theStricterOfThenAndNowHolds() {
        Evidence restrictedLater = item(RESTRICTED);
        assertThat(withheld(LEAD, true, restrictedLater, PUBLIC)).containsExactly(restrictedLater.id());
        Evidence openedLater = item(PUBLIC);
        assertThat(withheld(LEAD, true, openedLater, RESTRICTED)).containsExactly(openedLater.id());
        assertThat(withheld(APPROVER, false, openedLater, ENGAGEMENT_ONLY)).containsExactly(openedLater.id());
    }

    @Test
    void whatIsNotKnownIsRestricted() {
        Evidence item = item(PUBLIC);
        EvidenceHandedOut out = handingOut(LEAD);
        assertThat(out.withheld(STANDING, true, Map.of(item.id(), "SECRET", "gone", "PUBLIC")))
                .containsExactlyInAnyOrder(item.id(), "gone");
    }

    @Test
    void whatWasWithdrawnIsGivenAsItWasWhenItStood() {
        Evidence item = item(PUBLIC);
        item.withdraw(FakeClaims.THEN);
        assertThat(withheld(APPROVER, false, item, PUBLIC)).isEmpty();
    }

    private Evidence item(Confidentiality level) {
        return claims.evidence(
                claim, Drafts.with(Drafts.evidence(Direction.SUPPORTS, true), "confidentiality", level), "adder");
    }

    private Set<String> withheld(Reader reader, boolean weighed, Evidence item, Confidentiality then) {
        return handingOut(reader).withheld(STANDING, weighed, Map.of(item.id(), then.name()));
    }

    private EvidenceHandedOut handingOut(Reader reader) {
        EvidenceHandedOut out = new EvidenceHandedOut();
        out.claims = claims;
        out.confidential = new Confidential() {
            @Override
            Reader reader(EngagementAccess.Standing standing) {
                return reader;
            }
        };
        return out;
    }
}
