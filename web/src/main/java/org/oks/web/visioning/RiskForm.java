package org.oks.web.visioning;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.SortRating;
import org.oks.platform.StoredFile;
import org.oks.visioning.RatingDraft;
import org.oks.visioning.RatingSource;

/** What is typed into the form for a rating, good or not yet. */
public class RiskForm implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable SortRating rating;
    private @Nullable LocalDate ratedOn;
    private @Nullable RatingSource source;
    private @Nullable String documentTitle;
    private @Nullable String link;
    private @Nullable String rationale;

    RatingDraft draft(@Nullable StoredFile file) {
        return new RatingDraft(rating, ratedOn, source, documentTitle, link, file, rationale);
    }

    public @Nullable SortRating getRating() {
        return rating;
    }

    public void setRating(@Nullable SortRating rating) {
        this.rating = rating;
    }

    public @Nullable LocalDate getRatedOn() {
        return ratedOn;
    }

    public void setRatedOn(@Nullable LocalDate ratedOn) {
        this.ratedOn = ratedOn;
    }

    public @Nullable RatingSource getSource() {
        return source;
    }

    public void setSource(@Nullable RatingSource source) {
        this.source = source;
    }

    public @Nullable String getDocumentTitle() {
        return documentTitle;
    }

    public void setDocumentTitle(@Nullable String documentTitle) {
        this.documentTitle = documentTitle;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String getRationale() {
        return rationale;
    }

    public void setRationale(@Nullable String rationale) {
        this.rationale = rationale;
    }
}
