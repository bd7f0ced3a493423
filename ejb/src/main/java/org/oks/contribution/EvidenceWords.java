package org.oks.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.platform.StoredFile;

/** What an item of evidence says, as columns of its row. */
@Embeddable
class EvidenceWords {
    @Enumerated(EnumType.STRING)
    @Column
    private EvidenceKind kind;

    @Column
    private String title;

    @Column
    private String source;

    @Column(name = "locator")
    private @Nullable String locator;

    @Column(name = "main_item")
    private boolean main;

    @Enumerated(EnumType.STRING)
    @Column
    private Direction direction;

    @Column(name = "text")
    private @Nullable String text;

    @Column(name = "link")
    private @Nullable String link;

    @Column(name = "file_hash")
    private @Nullable String fileHash;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_type")
    private @Nullable EvidenceType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_role")
    private @Nullable SourceRole sourceRole;

    @Column(name = "obtained_on")
    private @Nullable LocalDate obtainedOn;

    @Column(name = "event_date")
    private @Nullable LocalDate eventDate;

    @Column(name = "method")
    private @Nullable String method;

    @Enumerated(EnumType.STRING)
    @Column(name = "probative_test")
    private ProbativeTest probativeTest;

    @Enumerated(EnumType.STRING)
    @Column(name = "probative_result")
    private @Nullable ProbativeResult probativeResult;

    @Column(name = "limitations")
    private @Nullable String limitations;

    /** As text: what this release does not know must not keep it from being read, and is restricted. */
    @Column
    private @Nullable String confidentiality;

    @Transient
    private @Nullable String hash;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceWords() {}

    EvidenceWords(EvidenceDraft draft) {
        kind = Objects.requireNonNull(draft.kind());
        title = Objects.requireNonNull(draft.title()).strip();
        source = Objects.requireNonNull(draft.source()).strip();
        locator = draft.locator();
        main = draft.main();
        direction = Objects.requireNonNull(draft.direction());
        text = kind == EvidenceKind.TEXT ? draft.text() : null;
        link = kind == EvidenceKind.LINK ? draft.link() : null;
        StoredFile file = kind == EvidenceKind.FILE ? draft.file() : null;
        fileHash = file == null ? null : file.hash();
        fileName = file == null ? null : file.name();
        type = draft.type();
        sourceRole = draft.sourceRole();
        obtainedOn = draft.obtainedOn();
        eventDate = draft.eventDate();
        method = draft.method();
        probativeTest = draft.test();
        probativeResult = draft.probativeResult();
        limitations = draft.limitations();
        confidentiality = draft.level().name();
    }

    /** Reckoned once for what was read: these words never change, others take their place. */
    String hash() {
        String known = hash;
        if (known == null) {
            known = draft().hash();
            hash = known;
        }
        return known;
    }

    EvidenceDraft draft() {
        return new EvidenceDraft(
                kind,
                title,
                source,
                locator,
                main,
                direction,
                text,
                link,
                fileHash == null ? null : new StoredFile(fileHash, Objects.requireNonNullElse(fileName, "")),
                type,
                sourceRole,
                obtainedOn,
                eventDate,
                method,
                probativeTest,
                probativeResult,
                limitations,
                Confidentiality.of(confidentiality));
    }

    boolean main() {
        return main;
    }

    Direction direction() {
        return direction;
    }

    Confidentiality confidentiality() {
        return Confidentiality.of(confidentiality);
    }
}
