package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.platform.DomainException;
import org.oks.platform.InvalidInput;
import org.oks.platform.StoredFile;

class ClaimDraftTest {
    @Test
    void aClaimSaysWhatChangedAndWhoChanged() {
        assertThat(wrong(() -> new ClaimDraft(" ", null, null, null, null).check()))
                .containsExactly("statement", "whoChanged");
    }

    @Test
    void aClaimMayBeRecordedBeforeItsPartsAreKnown() {
        new ClaimDraft("Two societies adopted the slip", "SACS A", null, null, null).check();
    }

    @Test
    void whatIsSaidBeyondThatMustMakeSense() {
        Drafts.claim().check();
        assertThat(wrong(() -> Drafts.with(Drafts.claim(), "maturityLevel", 4).check()))
                .containsExactly("maturityLevel");
        assertThat(wrong(() -> Drafts.with(Drafts.claim(), "maturityLevel", 0).check()))
                .containsExactly("maturityLevel");
        assertThat(wrong(
                        () -> Drafts.with(Drafts.claim(), "operation", "130299").check()))
                .containsExactly("operation");
        assertThat(wrong(() -> Drafts.with(Drafts.claim(), "againstNote", " ").check()))
                .as("whether evidence against was looked for, it says where or why not")
                .containsExactly("againstNote");
    }

    @Test
    void mainEvidenceSaysWhereInItsSourceItStands() {
        assertThat(wrong(() -> evidence(EvidenceKind.TEXT, null, true, "Said so", null, null)
                        .checks()
                        .done()))
                .containsExactly("locator");
        evidence(EvidenceKind.TEXT, null, false, "Said so", null, null).checks().done();
    }

    @Test
    void eachKindBringsItsContent() {
        assertThat(wrong(() -> evidence(EvidenceKind.TEXT, "p. 3", true, null, null, null)
                        .checks()
                        .done()))
                .containsExactly("text");
        assertThat(wrong(() -> evidence(EvidenceKind.LINK, "p. 3", true, null, "no address", null)
                        .checks()
                        .done()))
                .containsExactly("link");
        assertThat(wrong(() -> evidence(EvidenceKind.FILE, "p. 3", true, null, null, null)
                        .checks()
                        .done()))
                .containsExactly("file");
    }

    private static EvidenceDraft evidence(
            EvidenceKind kind,
            @Nullable String locator,
            boolean main,
            @Nullable String text,
            @Nullable String link,
            @Nullable StoredFile file) {
        return new EvidenceDraft(kind, "Minutes", "SACS A", locator, main, Direction.SUPPORTS, text, link, file);
    }

    private static List<String> wrong(Runnable check) {
        return catchThrowableOfType(InvalidInput.class, check::run).items().stream()
                .map(DomainException.Item::field)
                .toList();
    }
}
