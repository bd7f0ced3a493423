package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.Writable;
import org.oks.people.NotAllowed;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.LinkChecks;
import org.oks.platform.StoredFile;
import org.oks.platform.StoredFiles;

/** Evidence is written by those who read it, and the audit keeps none of its words. */
class EvidenceItemsTest {
    private final FakeClaims claims = new FakeClaims();
    private final List<String> kept = new ArrayList<>();
    private final EvidenceItems items = items();
    private final Claim claim = claims.claim(Drafts.claim(), "ravi");
    private String actor = "ravi";
    private boolean leads = true;

    @Test
    void theAuditKeepsThatItWasDoneAndTheHashButNoneOfTheWords() {
        EvidenceView added = items.add(claim.id(), Drafts.evidence(Confidentiality.PUBLIC));
        items.change(added.id(), 0, Drafts.evidence(Confidentiality.RESTRICTED));
        items.main(added.id(), 0, false);
        items.withdraw(added.id(), 0);
        items.takeBack(added.id(), 0);
        assertThat(kept).hasSize(5).allSatisfy(row -> assertThat(row)
                .contains("hash=")
                .doesNotContain("Minutes", "Steering", "adopted", "Item 4", "One source", "ravi"));
    }

    @Test
    void whoMayNotReadAnItemDoesNotWriteIt() {
        EvidenceView added = items.add(claim.id(), Drafts.evidence(Confidentiality.RESTRICTED));
        actor = "other";
        leads = false;
        assertThatThrownBy(() -> items.change(added.id(), 0, Drafts.evidence(Confidentiality.PUBLIC)))
                .isInstanceOf(NotAllowed.class)
                .hasMessageNotContaining("Minutes");
        assertThatThrownBy(() -> items.main(added.id(), 0, false)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> items.withdraw(added.id(), 0)).isInstanceOf(NotAllowed.class);
        assertThat(claims.former).isEmpty();
    }

    @Test
    void aChangeKeepsTheFormerTextAndTheFileThatWasThere() {
        EvidenceDraft file = Drafts.with(
                Drafts.with(Drafts.evidence(Direction.SUPPORTS, true), "kind", EvidenceKind.FILE),
                "file",
                new StoredFile("a".repeat(64), "a.pdf"));
        EvidenceView added = items.add(claim.id(), file);
        EvidenceView changed =
                items.change(added.id(), 0, Drafts.with(Drafts.with(file, "file", null), "title", "Plan"));
        assertThat(changed.fileName()).isEqualTo("a.pdf");
        assertThat(changed.title()).isEqualTo("Plan");
        assertThat(claims.former).singleElement().satisfies(text -> assertThat(text.members())
                .containsEntry("title", "Minutes"));
    }

    @Test
    void aChangeOfAnotherVersionOrOfWhatIsWithdrawnIsRefused() {
        EvidenceView added = items.add(claim.id(), Drafts.evidence(Direction.SUPPORTS, true));
        EvidenceDraft draft = Drafts.evidence(Direction.CONTRADICTS, true);
        assertThatThrownBy(() -> items.change(added.id(), 7, draft))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("E1")
                .hasMessageNotContaining("Minutes");
        items.withdraw(added.id(), 0);
        assertThatThrownBy(() -> items.change(added.id(), 0, draft)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aSupportingItemBesideSixIsTakenBackOnlyWhenThereIsRoom() {
        EvidenceView first = items.add(claim.id(), Drafts.evidence(Direction.SUPPORTS, true));
        items.withdraw(first.id(), 0);
        EvidenceView last = first;
        for (int i = 0; i < MainItems.MOST; i++) {
            last = items.add(claim.id(), Drafts.evidence(Direction.SUPPORTS, true));
        }
        assertThatThrownBy(() -> items.takeBack(first.id(), 0)).isInstanceOf(TooManyMainItems.class);
        items.main(last.id(), 0, false);
        items.takeBack(first.id(), 0);
        assertThat(claims.standingEvidence("E-1")).hasSize(7);
    }

    private EvidenceItems items() {
        EvidenceItems made = new EvidenceItems();
        made.claims = claims;
        made.clock = Clock.fixed(FakeClaims.THEN.plus(Duration.ofDays(1)), ZoneOffset.UTC);
        made.writable = new Writable() {
            @Override
            public EngagementAccess.Standing hold(String engagementId) {
                return new EngagementAccess.Standing(engagementId, actor, Set.of(), Set.of(), ClaimsInPackTest.facts());
            }
        };
        made.confidential = new Confidential() {
            @Override
            Reader reader(EngagementAccess.Standing standing) {
                return new Reader(standing.person(), true, leads, false, true, false, false);
            }
        };
        made.files = new StoredFiles() {
            @Override
            public void use(InvalidInput.Checks checks, @Nullable StoredFile file, String place, String field) {}
        };
        made.links = new LinkChecks() {
            @Override
            public void ask(@Nullable String link) {}
        };
        made.audit = new AuditTrail() {
            @Override
            public void record(
                    String action,
                    String subjectType,
                    String subjectId,
                    @Nullable String engagementId,
                    @Nullable Object before,
                    @Nullable Object after,
                    @Nullable String reason) {
                kept.add(before + " " + after);
            }
        };
        return made;
    }
}
