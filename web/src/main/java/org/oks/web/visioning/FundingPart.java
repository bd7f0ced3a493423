package org.oks.web.visioning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.visioning.FundingDraft;
import org.oks.visioning.FundingKind;
import org.oks.visioning.FundingSources;
import org.oks.visioning.FundingView;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Query;
import org.oks.web.platform.Say;

/** Who pays for the engagement: a line for each source. */
@Named("fundingPart")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class FundingPart implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private FundingSources door;

    @Inject
    private Answer answer;

    @Inject
    private Say say;

    @Inject
    private Dates dates;

    @Inject
    private VisioningLabels labels;

    private String id;
    private @Nullable Long version;
    private final ArrayList<Row> rows = new ArrayList<>();
    private @Nullable Conflict conflict;

    /** A line of the form; without a kind it counts for nothing. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1;
        private @Nullable FundingKind kind;
        private @Nullable String name;
        private @Nullable Integer share;

        public @Nullable FundingKind getKind() {
            return kind;
        }

        public void setKind(@Nullable FundingKind kind) {
            this.kind = kind;
        }

        public @Nullable String getName() {
            return name;
        }

        public void setName(@Nullable String name) {
            this.name = name;
        }

        public @Nullable Integer getShare() {
            return share;
        }

        public void setShare(@Nullable Integer share) {
            this.share = share;
        }
    }

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        door.find(id).ifPresent(this::take);
        addRow();
    }

    private void take(FundingView there) {
        version = there.version();
        for (FundingDraft.Source source : there.sources()) {
            Row row = new Row();
            row.kind = source.kind();
            row.name = source.name();
            row.share = source.share();
            rows.add(row);
        }
    }

    /** Room for one more. */
    public void addRow() {
        rows.add(new Row());
    }

    public @Nullable String save() {
        conflict = null;
        rows.removeIf(row -> row.kind == null);
        FundingDraft draft = new FundingDraft(sources());
        try {
            return answer.to(
                    () -> door.write(id, version, draft),
                    "visioning.funding.saved",
                    "/visioning/capacity-risk.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            door.find(id).ifPresent(this::compare);
            return null;
        }
    }

    private void compare(FundingView theirs) {
        version = theirs.version();
        conflict = new Conflict().field(say.plain("visioning.funding"), lines(sources()), lines(theirs.sources()));
    }

    private String lines(List<FundingDraft.Source> sources) {
        return sources.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /** "Client, 40 %": a source in words. */
    public String line(FundingDraft.Source source) {
        Integer share = source.share();
        String name = labels.kind(source.kind()) + (source.name() == null ? "" : ", " + source.name());
        return share == null ? name : say.of("visioning.funding.line", name, dates.number(share));
    }

    private List<FundingDraft.Source> sources() {
        return rows.stream()
                .filter(row -> row.kind != null)
                .map(row -> new FundingDraft.Source(Objects.requireNonNull(row.kind), row.name, row.share))
                .toList();
    }

    /** For readers who cannot change them. */
    public List<FundingDraft.Source> getSources() {
        return sources();
    }

    public List<Row> getRows() {
        return rows;
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }
}
