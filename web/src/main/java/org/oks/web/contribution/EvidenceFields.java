package org.oks.web.contribution;

import org.jspecify.annotations.Nullable;
import org.oks.contribution.Confidentiality;
import org.oks.contribution.Direction;
import org.oks.contribution.EvidenceDraft;
import org.oks.contribution.EvidenceKind;
import org.oks.contribution.EvidenceType;
import org.oks.contribution.EvidenceView;
import org.oks.contribution.ProbativeResult;
import org.oks.contribution.ProbativeTest;
import org.oks.contribution.SourceRole;
import org.oks.platform.StoredFile;

/** An item of evidence and its form, each made of the other. */
final class EvidenceFields {
    private EvidenceFields() {}

    static Fields fresh() {
        return new Fields()
                .put("kind", EvidenceKind.TEXT)
                .put("main", true)
                .put("probativeTest", ProbativeTest.STRAW_IN_THE_WIND)
                .put("confidentiality", Confidentiality.ENGAGEMENT_ONLY);
    }

    static Fields of(EvidenceView item) {
        return new Fields()
                .put("kind", item.kind())
                .put("title", item.title())
                .put("source", item.source())
                .put("locator", item.locator())
                .put("main", item.main())
                .put("direction", item.direction())
                .put("text", item.text())
                .put("link", item.link())
                .put("type", item.type())
                .put("sourceRole", item.sourceRole())
                .put("obtainedOn", item.obtainedOn())
                .put("eventDate", item.eventDate())
                .put("method", item.method())
                .put("probativeTest", item.probativeTest())
                .put("probativeResult", item.probativeResult())
                .put("limitations", item.limitations())
                .put("confidentiality", item.confidentiality());
    }

    static EvidenceDraft draft(Fields fields, @Nullable StoredFile file) {
        return new EvidenceDraft(
                fields.choice("kind", EvidenceKind.class),
                fields.text("title"),
                fields.text("source"),
                fields.text("locator"),
                fields.is("main"),
                fields.choice("direction", Direction.class),
                fields.text("text"),
                fields.text("link"),
                file,
                fields.choice("type", EvidenceType.class),
                fields.choice("sourceRole", SourceRole.class),
                fields.day("obtainedOn"),
                fields.day("eventDate"),
                fields.text("method"),
                fields.choice("probativeTest", ProbativeTest.class),
                fields.choice("probativeResult", ProbativeResult.class),
                fields.text("limitations"),
                fields.choice("confidentiality", Confidentiality.class));
    }
}
