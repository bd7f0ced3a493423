package org.oks.demonstration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.ChangeType;
import org.oks.contribution.ClaimDraft;
import org.oks.contribution.Confidentiality;
import org.oks.contribution.ContributionLevel;
import org.oks.contribution.Direction;
import org.oks.contribution.EvidenceDraft;
import org.oks.contribution.EvidenceKind;
import org.oks.contribution.EvidenceType;
import org.oks.contribution.Intention;
import org.oks.contribution.OutcomeArea;
import org.oks.contribution.ProbativeResult;
import org.oks.contribution.ProbativeTest;
import org.oks.contribution.ResultLevel;
import org.oks.contribution.SourceRole;
import org.oks.contribution.Valence;
import org.oks.results.CapacityFactor;
import org.oks.results.IcoType;
import org.oks.results.OksService;

/** The claims and the evidence of the demonstration: all of it illustrative, and saying so. */
final class StoryOfClaims {
    private StoryOfClaims() {}

    static ClaimDraft claim(String statement, String whoChanged) {
        return new ClaimDraft(
                statement + " (illustrative)",
                whoChanged,
                "We facilitated the sessions and gave day-to-day support.",
                "The client's leadership gave staff time; the operation paid for travel.",
                "A circular of the ministry asked for the same change in that year.",
                "We compared the dates: the first session was held before the circular. (illustrative)",
                "Staff who took part stay in their posts for a year. (illustrative)",
                "Before, what one unit learned reached no other. (illustrative)",
                OutcomeArea.ORGANIZATIONAL_SUSTAINABILITY,
                ResultLevel.INTERMEDIATE_CAPACITY_OUTCOME,
                IcoType.INCREASED_IMPLEMENTATION_KNOW_HOW,
                CapacityFactor.ORGANIZATIONAL_ARRANGEMENTS,
                ChangeType.PRACTICE,
                Set.of(OksService.GOVERNANCE, OksService.CONSULTANT_SUPPORT),
                Intention.INTENDED,
                Valence.POSITIVE,
                1,
                ContributionLevel.IMPORTANT,
                null,
                true,
                "We asked two units that took no part, and read the ministry's circulars of the year. (illustrative)",
                null,
                null);
    }

    static EvidenceDraft minutes(String source) {
        return text(
                "Minutes of the steering committee",
                source,
                "Item 4",
                Direction.SUPPORTS,
                "The committee records the change and names the sessions as its occasion. (illustrative)",
                EvidenceType.DOCUMENT,
                SourceRole.CLIENT,
                ProbativeTest.STRAW_IN_THE_WIND,
                null,
                Confidentiality.INTERNAL);
    }

    static EvidenceDraft hoop() {
        return text(
                "Attendance of the sessions",
                "State training institute",
                "Sheets 1 to 3",
                Direction.SUPPORTS,
                "Every unit that changed had sent somebody to a session before it did. (illustrative)",
                EvidenceType.SYSTEM_RECORD,
                SourceRole.INDEPENDENT,
                ProbativeTest.HOOP,
                ProbativeResult.FOUND,
                Confidentiality.ENGAGEMENT_ONLY);
    }

    static EvidenceDraft restricted() {
        return text(
                "Talk with an officer who asked not to be named",
                "An officer of unit A",
                "Minute 12",
                Direction.SUPPORTS,
                "The officer says that the head of the unit was against it until the session. (illustrative)",
                EvidenceType.TESTIMONY,
                SourceRole.BENEFICIARY,
                ProbativeTest.SMOKING_GUN,
                ProbativeResult.FOUND,
                Confidentiality.RESTRICTED);
    }

    static EvidenceDraft against(String title, String text) {
        return text(
                title,
                "State unit B",
                "Minute 3",
                Direction.CONTRADICTS,
                text + " (illustrative)",
                EvidenceType.TESTIMONY,
                SourceRole.PEER,
                ProbativeTest.STRAW_IN_THE_WIND,
                ProbativeResult.FOUND,
                Confidentiality.ENGAGEMENT_ONLY);
    }

    private static EvidenceDraft text(
            String title,
            String source,
            String locator,
            Direction direction,
            String text,
            EvidenceType type,
            SourceRole role,
            ProbativeTest test,
            @Nullable ProbativeResult result,
            Confidentiality confidentiality) {
        return new EvidenceDraft(
                EvidenceKind.TEXT,
                title,
                source,
                locator,
                true,
                direction,
                text,
                null,
                null,
                type,
                role,
                null,
                null,
                "Read and noted by the national consultant (illustrative)",
                test,
                result,
                "One source; not yet confirmed by another. (illustrative)",
                confidentiality);
    }
}
