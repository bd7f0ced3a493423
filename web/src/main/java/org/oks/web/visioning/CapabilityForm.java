package org.oks.web.visioning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.visioning.AgreedScore;
import org.oks.visioning.AssessmentDraft;
import org.oks.visioning.CapabilityPillar;
import org.oks.visioning.CapabilityView;
import org.oks.visioning.MaturityStage;
import org.oks.visioning.RespondentDraft;

/** What is chosen and typed pillar by pillar, for what was agreed or for what one respondent says. */
public class CapabilityForm implements Serializable {
    private static final long serialVersionUID = 1;

    private final ArrayList<Row> rows = new ArrayList<>();

    /** One pillar. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1;
        private final CapabilityPillar pillar;
        private @Nullable MaturityStage current;
        private @Nullable MaturityStage aspired;
        private @Nullable String note;
        private boolean priority;

        Row(CapabilityPillar pillar) {
            this.pillar = pillar;
        }

        public CapabilityPillar getPillar() {
            return pillar;
        }

        public @Nullable MaturityStage getCurrent() {
            return current;
        }

        public void setCurrent(@Nullable MaturityStage current) {
            this.current = current;
        }

        public @Nullable MaturityStage getAspired() {
            return aspired;
        }

        public void setAspired(@Nullable MaturityStage aspired) {
            this.aspired = aspired;
        }

        public @Nullable String getNote() {
            return note;
        }

        public void setNote(@Nullable String note) {
            this.note = note;
        }

        public boolean isPriority() {
            return priority;
        }

        public void setPriority(boolean priority) {
            this.priority = priority;
        }

        private AgreedScore score() {
            return new AgreedScore(pillar, current, aspired, note, priority);
        }
    }

    /** Nothing said yet. */
    static CapabilityForm blank() {
        CapabilityForm form = new CapabilityForm();
        for (CapabilityPillar pillar : CapabilityPillar.values()) {
            form.rows.add(new Row(pillar));
        }
        return form;
    }

    /** What was agreed; where nothing was, the middle of what respondents said. */
    static CapabilityForm of(CapabilityView view) {
        CapabilityForm form = new CapabilityForm();
        for (CapabilityView.Pillar there : view.pillars()) {
            Row row = new Row(there.pillar());
            row.current = there.current() == null ? there.middleCurrent() : there.current();
            row.aspired = there.aspired() == null ? there.middleAspired() : there.aspired();
            row.note = there.note();
            row.priority = there.priority();
            form.rows.add(row);
        }
        return form;
    }

    AgreedScore score(CapabilityPillar pillar) {
        return rows.get(pillar.ordinal()).score();
    }

    AssessmentDraft draft() {
        return new AssessmentDraft(rows.stream().map(Row::score).toList());
    }

    List<RespondentDraft.Score> said() {
        return rows.stream()
                .map(row -> new RespondentDraft.Score(row.pillar, row.current, row.aspired))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
