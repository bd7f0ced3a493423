package org.oks.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Claims;
import org.oks.contribution.Direction;
import org.oks.contribution.EvidenceDraft;
import org.oks.contribution.EvidenceKind;
import org.oks.contribution.EvidenceView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.StoredFile;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/** Adds and withdraws the evidence of a claim. The form is on the claim's page. */
@Named("evidencePage")
@RequestScoped
public class EvidencePage {
    @Inject
    private Query query;

    @Inject
    private Claims claims;

    @Inject
    private Upload upload;

    @Inject
    private Answer answer;

    private EvidenceKind kind = EvidenceKind.TEXT;
    private @Nullable String title;
    private @Nullable String source;
    private @Nullable String locator;
    private boolean main = true;
    private @Nullable Direction direction;
    private @Nullable String text;
    private @Nullable String link;
    private @Nullable Part file;

    /** Adds the item. */
    public @Nullable String add() {
        return answer.to(
                () -> claims.addEvidence(
                        claim(),
                        draft(
                                kind == EvidenceKind.FILE
                                        ? upload.stored(engagement(), file, stored -> draft(stored)
                                                .checks())
                                        : null)),
                "contribution.evidence.added",
                here());
    }

    private EvidenceDraft draft(@Nullable StoredFile stored) {
        return new EvidenceDraft(kind, title, source, locator, main, direction, text, link, stored);
    }

    /** Withdraws an item; it stays on record. */
    public @Nullable String withdraw(EvidenceView item) {
        try {
            return answer.to(
                    () -> claims.withdrawEvidence(item.id(), item.version()),
                    "contribution.evidence.withdrawn",
                    here());
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }

    private String claim() {
        return query.required("claim", "claim");
    }

    private String engagement() {
        return query.required("id", "engagement");
    }

    private String here() {
        return "/contribution/claim.xhtml?id=" + engagement() + "&claim=" + claim();
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getLocator() {
        return locator;
    }

    public void setLocator(@Nullable String locator) {
        this.locator = locator;
    }

    public boolean isMain() {
        return main;
    }

    public void setMain(boolean main) {
        this.main = main;
    }

    public @Nullable Direction getDirection() {
        return direction;
    }

    public void setDirection(@Nullable Direction direction) {
        this.direction = direction;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
