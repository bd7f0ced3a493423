package org.oks.web.results;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.results.AssumptionState;
import org.oks.results.ChainLink;
import org.oks.results.LinkDraft;

/** The form of a link of the chain. A line that is emptied goes. */
public class LinkForm implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable String from;
    private @Nullable String to;
    private final ArrayList<Line> assumptions = new ArrayList<>();
    private final ArrayList<Line> risks = new ArrayList<>();

    /** A line for an assumption or a risk. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1;

        private final @Nullable String code;
        private @Nullable String text;
        private @Nullable AssumptionState state = AssumptionState.UNTESTED;
        private @Nullable String note;
        private @Nullable String movedBy;

        Line(@Nullable String code, @Nullable String text) {
            this.code = code;
            this.text = text;
        }

        boolean isSaid() {
            return text != null && !text.isBlank();
        }

        public @Nullable String getCode() {
            return code;
        }

        public @Nullable String getText() {
            return text;
        }

        public void setText(@Nullable String text) {
            this.text = text;
        }

        public @Nullable AssumptionState getState() {
            return state;
        }

        public void setState(@Nullable AssumptionState state) {
            this.state = state;
        }

        /** The hypothesis that its state follows; null where the team says it. */
        public @Nullable String getMovedBy() {
            return movedBy;
        }

        public @Nullable String getNote() {
            return note;
        }

        public void setNote(@Nullable String note) {
            this.note = note;
        }
    }

    /** An empty form: room for one assumption and one risk. */
    public LinkForm() {
        more();
    }

    static LinkForm of(ChainLink link) {
        LinkForm form = new LinkForm();
        form.assumptions.clear();
        form.risks.clear();
        form.from = link.from();
        form.to = link.to();
        link.assumptions().forEach(each -> {
            Line line = new Line(each.code(), each.text());
            line.setState(each.state());
            line.setNote(each.note());
            line.movedBy = each.movedBy();
            form.assumptions.add(line);
        });
        link.risks().forEach(each -> form.risks.add(new Line(each.code(), each.text())));
        form.more();
        return form;
    }

    private void more() {
        if (assumptions.size() < LinkDraft.MOST) {
            assumptions.add(new Line(null, null));
        }
        if (risks.size() < LinkDraft.MOST) {
            risks.add(new Line(null, null));
        }
    }

    LinkDraft draft() {
        return new LinkDraft(
                from,
                to,
                assumptions.stream()
                        .filter(Line::isSaid)
                        .map(each -> new LinkDraft.AssumptionDraft(
                                each.getCode(), each.getText(), each.getState(), each.getNote()))
                        .toList(),
                risks.stream()
                        .filter(Line::isSaid)
                        .map(each -> new LinkDraft.RiskDraft(each.getCode(), each.getText()))
                        .toList());
    }

    /** What it says, for two versions side by side. */
    String said(List<Line> lines) {
        return lines.stream()
                .filter(Line::isSaid)
                .map(line -> (line.getCode() == null ? "" : line.getCode() + " ") + line.getText() + " "
                        + line.getState() + (line.getNote() == null ? "" : " " + line.getNote()))
                .collect(Collectors.joining("\n"));
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public List<Line> getAssumptions() {
        return assumptions;
    }

    public List<Line> getRisks() {
        return risks;
    }
}
