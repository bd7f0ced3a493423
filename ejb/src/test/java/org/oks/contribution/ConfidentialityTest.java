package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.contribution.Confidentiality.ENGAGEMENT_ONLY;
import static org.oks.contribution.Confidentiality.INTERNAL;
import static org.oks.contribution.Confidentiality.PUBLIC;
import static org.oks.contribution.Confidentiality.RESTRICTED;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialityTest {
    private static final Map<String, Reader> READERS = Map.ofEntries(
            Map.entry("lead", new Reader("r", true, true, false, true, false, false)),
            Map.entry("consultant", new Reader("r", true, false, false, true, false, false)),
            Map.entry("adder", new Reader("adder", true, false, false, true, false, false)),
            Map.entry("sponsor", new Reader("r", true, false, false, false, false, false)),
            Map.entry("sponsor who added it", new Reader("adder", true, false, false, false, false, false)),
            Map.entry("approver", new Reader("r", false, false, false, true, false, true)),
            Map.entry("panel at the open gate", new Reader("r", false, false, false, true, true, true)),
            Map.entry("panel between gates", new Reader("r", false, false, false, true, true, false)),
            Map.entry("manager", new Reader("r", false, false, true, true, false, true)),
            Map.entry("administrator without the right", new Reader("r", false, false, true, false, false, true)));

    @ParameterizedTest
    @CsvSource({
        "lead, true, true, true, true, false",
        "consultant, true, true, true, false, false",
        "adder, true, true, true, true, false",
        "sponsor, true, true, true, false, false",
        "sponsor who added it, true, true, true, false, false",
        "approver, true, true, false, false, false",
        "panel at the open gate, true, true, true, true, false",
        "panel between gates, true, true, true, false, false",
        "manager, true, true, true, false, true",
        "administrator without the right, true, true, true, false, false"
    })
    void whoReadsWhat(
            String who, boolean ofPublic, boolean internal, boolean ofEngagement, boolean restricted, boolean opens) {
        Reader reader = reader(who);
        assertThat(List.of(
                        reader.reads(PUBLIC, "adder"),
                        reader.reads(INTERNAL, "adder"),
                        reader.reads(ENGAGEMENT_ONLY, "adder"),
                        reader.reads(RESTRICTED, "adder"),
                        reader.mayOpen()))
                .containsExactly(ofPublic, internal, ofEngagement, restricted, opens);
    }

    private static Reader reader(String who) {
        return Objects.requireNonNull(READERS.get(who));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "public", "SECRET", "Restricted"})
    void whatIsNotKnownIsRestricted(@Nullable String stored) {
        assertThat(Confidentiality.of(stored)).isEqualTo(RESTRICTED);
    }

    @Test
    void whatIsKnownIsWhatItSays() {
        for (Confidentiality each : Confidentiality.values()) {
            assertThat(Confidentiality.of(each.name())).isEqualTo(each);
        }
    }

    @Test
    void whatNobodySaysIsForTheEngagementOnly() {
        FakeClaims claims = new FakeClaims();
        EvidenceDraft unsaid = Drafts.with(Drafts.evidence(Direction.SUPPORTS, true), "confidentiality", null);
        assertThat(claims.evidence(claims.claim(Drafts.claim(), "r"), unsaid, "r")
                        .confidentiality())
                .isEqualTo(ENGAGEMENT_ONLY);
    }

    @Test
    void whoMayNotReadSeesThatItIsThereAndWhichWayItSpeaks() throws ReflectiveOperationException {
        FakeClaims claims = new FakeClaims();
        EvidenceDraft draft = Drafts.with(Drafts.evidence(Direction.CONTRADICTS, true), "confidentiality", RESTRICTED);
        Evidence item = claims.evidence(claims.claim(Drafts.claim(), "ravi"), draft, "ravi");
        EvidenceView seen = item.view(reader("manager"));
        assertThat(seen.withheld()).isTrue();
        assertThat(seen.openable()).isTrue();
        assertThat(item.view(reader("consultant")).openable()).isFalse();
        assertThat(seen.code()).isEqualTo("E1");
        assertThat(seen.direction()).isEqualTo(Direction.CONTRADICTS);
        assertThat(seen.main()).isTrue();
        List<String> shown = List.of(
                "id",
                "code",
                "claimId",
                "engagementId",
                "version",
                "withheld",
                "openable",
                "main",
                "direction",
                "rank",
                "confidentiality",
                "state",
                "hash");
        for (var member : EvidenceView.class.getRecordComponents()) {
            if (!shown.contains(member.getName())) {
                assertThat(member.getAccessor().invoke(seen))
                        .as(member.getName())
                        .isNull();
            }
        }
        assertThat(item.view(reader("lead")).title()).isEqualTo("Minutes");
    }

    @Test
    void aFormerTextIsAsConfidentialAsItWasOrAsItIsNow() {
        FakeClaims claims = new FakeClaims();
        Evidence item = claims.evidence(claims.claim(Drafts.claim(), "ravi"), Drafts.evidence(RESTRICTED), "ravi");
        claims.former.add(item.write(
                Drafts.with(Drafts.evidence(PUBLIC), "text", "A unit adopted it."), "amina", FakeClaims.THEN));
        FormerTexts texts = new FormerTexts();
        texts.claims = claims;
        assertThat(texts.of(item, reader("manager")))
                .extracting(VersionView::withheld)
                .containsExactly(true, false);
        assertThat(texts.of(item, reader("manager")).get(0).members()).isEmpty();
        claims.former.add(item.write(Drafts.evidence(RESTRICTED), "amina", FakeClaims.THEN));
        assertThat(texts.of(item, reader("manager")))
                .extracting(VersionView::withheld)
                .containsExactly(true, true, true);
        assertThat(texts.of(item, reader("lead")))
                .extracting(VersionView::withheld)
                .containsExactly(false, false, false);
    }
}
