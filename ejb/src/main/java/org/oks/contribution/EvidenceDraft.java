package org.oks.contribution;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CanonicalJson;
import org.oks.platform.InvalidInput;
import org.oks.platform.Links;
import org.oks.platform.StoredFile;
import org.oks.platform.Text;

/**
 * An item of evidence as it is written.
 *
 * @param source who or what it comes from
 * @param locator where in the source it stands: page, slide, table, minute
 * @param main one of the few items that the claim rests on
 * @param text for {@link EvidenceKind#TEXT}
 * @param link for {@link EvidenceKind#LINK}
 * @param file for {@link EvidenceKind#FILE}: stored before
 * @param type what sort of thing it is
 * @param sourceRole who the source is to the engagement
 * @param obtainedOn when it came to the team
 * @param eventDate when what it tells of happened
 * @param method how it was gathered
 * @param probativeTest what finding it means for the claim; a straw in the wind unless something else is said
 * @param probativeResult what came of the test; null while it was not tested
 * @param limitations what it cannot show
 * @param confidentiality who may read it; those of the engagement unless something else is said
 */
public record EvidenceDraft(
        @Nullable EvidenceKind kind,
        @Nullable String title,
        @Nullable String source,
        @Nullable String locator,
        boolean main,
        @Nullable Direction direction,
        @Nullable String text,
        @Nullable String link,
        @Nullable StoredFile file,
        @Nullable EvidenceType type,
        @Nullable SourceRole sourceRole,
        @Nullable LocalDate obtainedOn,
        @Nullable LocalDate eventDate,
        @Nullable String method,
        @Nullable ProbativeTest probativeTest,
        @Nullable ProbativeResult probativeResult,
        @Nullable String limitations,
        @Nullable Confidentiality confidentiality) {
    /** An item of which no more is said than what every item needs. */
    public EvidenceDraft(
            @Nullable EvidenceKind kind,
            @Nullable String title,
            @Nullable String source,
            @Nullable String locator,
            boolean main,
            @Nullable Direction direction,
            @Nullable String text,
            @Nullable String link,
            @Nullable StoredFile file) {
        this(
                kind, title, source, locator, main, direction, text, link, file, null, null, null, null, null, null,
                null, null, null);
    }

    /** The same with another file, and main or supplementary. */
    EvidenceDraft with(@Nullable StoredFile other, boolean asMain) {
        return new EvidenceDraft(
                kind,
                title,
                source,
                locator,
                asMain,
                direction,
                text,
                link,
                other,
                type,
                sourceRole,
                obtainedOn,
                eventDate,
                method,
                probativeTest,
                probativeResult,
                limitations,
                confidentiality);
    }

    /** What must be mended in it, field by field. */
    public InvalidInput.Checks checks() {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(kind != null, "kind", Text.of("contribution.kind-missing"))
                .text(title, "title", 200, Text.of("contribution.title-missing"))
                .text(source, "source", 300, Text.of("contribution.source-missing"))
                .fits(locator, "locator", 200)
                .that(direction != null, "direction", Text.of("contribution.direction-missing"))
                .that(
                        !main || locator != null && !locator.isBlank(),
                        "locator",
                        Text.of("contribution.locator-missing"))
                .fits(method, "method", 1000)
                .fits(limitations, "limitations", 2000);
        if (kind != null) {
            switch (kind) {
                case TEXT -> checks.text(text, "text", 4000, Text.of("contribution.text-missing"));
                case LINK -> {
                    checks.text(link, "link", 1000, Text.of("contribution.link-missing"));
                    Links.check(checks, link, "link");
                }
                case FILE -> checks.that(file != null, "file", Text.of("contribution.file-missing"));
            }
        }
        return checks;
    }

    ProbativeTest test() {
        return probativeTest == null ? ProbativeTest.STRAW_IN_THE_WIND : probativeTest;
    }

    Confidentiality level() {
        return confidentiality == null ? Confidentiality.ENGAGEMENT_ONLY : confidentiality;
    }

    /** All that a reviewer weighs, member by member. Who may read it and where it is listed are no part of that. */
    JsonObject members() {
        return CanonicalJson.members()
                .add("kind", kind)
                .add("title", title)
                .add("source", source)
                .add("locator", locator)
                .add("main", main)
                .add("direction", direction)
                .add("text", kind == EvidenceKind.TEXT ? text : null)
                .add("link", kind == EvidenceKind.LINK ? link : null)
                .add("file", kind == EvidenceKind.FILE && file != null ? file.hash() : null)
                .add("fileName", kind == EvidenceKind.FILE && file != null ? file.name() : null)
                .add("type", type)
                .add("sourceRole", sourceRole)
                .add("obtainedOn", obtainedOn)
                .add("eventDate", eventDate)
                .add("method", method)
                .add("probativeTest", test())
                .add("probativeResult", probativeResult)
                .add("limitations", limitations)
                .json();
    }

    /** Changes with what a reviewer weighs, and with nothing else. */
    public String hash() {
        return CanonicalJson.sha256(members());
    }
}
