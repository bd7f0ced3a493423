package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oks.platform.StoredFile;

/** The hash of a claim and of evidence changes with each thing that a reviewer weighs, and with nothing else. */
class HashTest {
    /** What is bound to the form of the item is looked at by itself. */
    private static final Set<String> BY_FORM = Set.of("kind", "text", "link", "file");

    static Stream<RecordComponent> membersOfAClaim() {
        return Arrays.stream(ClaimDraft.class.getRecordComponents());
    }

    static Stream<RecordComponent> membersOfEvidence() {
        return Arrays.stream(EvidenceDraft.class.getRecordComponents())
                .filter(member -> !BY_FORM.contains(member.getName()));
    }

    @ParameterizedTest
    @MethodSource("membersOfAClaim")
    void aClaimWithAnotherMemberHasAnotherHash(RecordComponent member) throws ReflectiveOperationException {
        ClaimDraft claim = Drafts.claim();
        Object there = member.getAccessor().invoke(claim);
        ClaimDraft changed = Drafts.with(claim, member.getName(), Drafts.other(member.getType(), there));
        assertThat(changed.hash()).isNotEqualTo(claim.hash());
        assertThat(Drafts.with(changed, member.getName(), there).hash()).isEqualTo(claim.hash());
    }

    @ParameterizedTest
    @MethodSource("membersOfEvidence")
    void evidenceWithAnotherMemberHasAnotherHashUnlessItOnlySaysWhoReads(RecordComponent member)
            throws ReflectiveOperationException {
        EvidenceDraft evidence = Drafts.evidence(Direction.SUPPORTS, true);
        Object there = member.getAccessor().invoke(evidence);
        EvidenceDraft changed = Drafts.with(evidence, member.getName(), Drafts.other(member.getType(), there));
        assertThat(changed.hash().equals(evidence.hash()))
                .isEqualTo(member.getName().equals("confidentiality"));
    }

    @Test
    void theContentCountsInTheFormThatIsAtHand() {
        EvidenceDraft text = Drafts.evidence(Direction.SUPPORTS, true);
        assertThat(Drafts.with(text, "text", "They did not.").hash()).isNotEqualTo(text.hash());
        assertThat(Drafts.with(text, "link", "https://example.org/a").hash()).isEqualTo(text.hash());
        EvidenceDraft link = Drafts.with(Drafts.with(text, "kind", EvidenceKind.LINK), "link", "https://example.org/a");
        assertThat(Drafts.with(link, "link", "https://example.org/b").hash()).isNotEqualTo(link.hash());
        EvidenceDraft file =
                Drafts.with(Drafts.with(text, "kind", EvidenceKind.FILE), "file", new StoredFile("a".repeat(64), "a"));
        assertThat(Drafts.with(file, "file", new StoredFile("b".repeat(64), "a"))
                        .hash())
                .isNotEqualTo(file.hash());
        assertThat(Set.of(text.hash(), link.hash(), file.hash())).hasSize(3);
    }

    @Test
    void neitherVersionNorPlaceNorReaderChangesIt() {
        FakeClaims claims = new FakeClaims();
        Claim claim = claims.claim(Drafts.claim(), "ravi");
        Evidence item = claims.evidence(claim, Drafts.evidence(Direction.SUPPORTS, true), "ravi");
        String hash = item.whole().hash();
        item.rank(9);
        item.withdraw(Instant.EPOCH);
        assertThat(item.whole().hash()).isEqualTo(hash);
        assertThat(item.outline().hash()).isEqualTo(hash);
        String ofClaim = claim.view().hash();
        claim.arranged();
        claim.write(Drafts.claim(), "amina", Instant.EPOCH);
        assertThat(claim.view().hash()).isEqualTo(ofClaim);
    }

    @Test
    void whatIsNotSaidIsTheSameAsWhatIsLeftBlank() {
        ClaimDraft claim = new ClaimDraft("They meet", "Officers", null, null, null);
        assertThat(Drafts.with(claim, "rival", " ").hash()).isEqualTo(claim.hash());
    }
}
