package org.oks.web.visioning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.visioning.RatingView;
import org.oks.visioning.RatingsView;
import org.oks.visioning.RiskRatings;
import org.oks.web.contribution.Upload;
import org.oks.web.engagement.Labels;
import org.oks.web.engagement.StepPart;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** The ratings of the capacity risk, as a table and a line, and the next one. */
@Named("capacityRiskPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class CapacityRiskPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String STEP = "capacity-risk";

    @Inject
    private Query query;

    @Inject
    private RiskRatings door;

    @Inject
    private Upload upload;

    @Inject
    private StepPart steps;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Labels labels;

    @Inject
    private Dates dates;

    @Inject
    private Names names;

    private String id;
    private RiskForm form = new RiskForm();
    private @Nullable String reason;
    private transient @Nullable RatingsView ratings;
    private transient @Nullable Part file;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
    }

    /** The ratings by day. */
    public RatingsView getRatings() {
        RatingsView found = ratings;
        if (found == null) {
            found = door.list(id);
            names.need(found.items().stream().map(RatingView::recordedBy).toList());
            ratings = found;
        }
        return found;
    }

    /** Records the rating and stays, to look at it. */
    public @Nullable String save() {
        return rate();
    }

    /** Records the rating and says that the step is done. */
    public @Nullable String saveAndFinish() {
        return rate() == null ? null : finish();
    }

    /** Says that the step is done with what is recorded. */
    public @Nullable String finish() {
        return steps.finish(id, STEP);
    }

    /** The rating that the address names to be withdrawn, null when it names none that stands. */
    public @Nullable RatingView getWithdrawing() {
        String asked = query.text("withdraw");
        return getRatings().items().stream()
                .filter(rating -> rating.id().equals(asked) && !rating.isWithdrawn())
                .findFirst()
                .orElse(null);
    }

    /** Withdraws the rating that the address names. */
    public @Nullable String withdraw() {
        RatingView rating = getWithdrawing();
        return rating == null
                ? null
                : answer.to(
                        () -> door.withdraw(id, rating.id(), reason),
                        "visioning.risk.withdrawn",
                        "/visioning/capacity-risk.xhtml?id=" + id);
    }

    private @Nullable String rate() {
        String next = answer.to(
                () -> door.rate(id, form.draft(upload.stored(id, file, stored -> form.draft(stored)
                        .checks(dates.getToday(), null)))),
                "visioning.risk.saved",
                "/visioning/capacity-risk.xhtml?id=" + id);
        if (next != null) {
            // it is recorded: sent once more it would be another rating
            form = new RiskForm();
            ratings = null;
        }
        return next;
    }

    /** How far a rating lies from the first: "One step lower than the baseline". */
    public String change(RatingView rating) {
        Integer change = rating.change();
        if (change == null) {
            return "";
        } else if (change == 0) {
            return say.plain("visioning.risk.same");
        }
        return change < 0 ? say.of("visioning.risk.lower", -change) : say.of("visioning.risk.higher", change);
    }

    public List<RiskLine.Point> getPoints() {
        return new RiskLine(getRatings().items()).points();
    }

    public String getPath() {
        return new RiskLine(getRatings().items()).path();
    }

    /** The line in words. */
    public String getDrawn() {
        return getPoints().stream()
                .map(point -> say.of(
                        "visioning.risk.drawn",
                        dates.fullDate(point.rating().ratedOn()),
                        labels.risk(point.rating().rating())))
                .collect(Collectors.joining("; "));
    }

    /** "Mar 17": the day of a rating where there is little room. */
    public String month(RiskLine.Point point) {
        return DateTimeFormatter.ofPattern("MMM yy", Say.locale())
                .format(point.rating().ratedOn());
    }

    public RiskForm getForm() {
        return form;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
