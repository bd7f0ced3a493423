package org.oks.web.learning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.learning.EntryDraft;
import org.oks.learning.EntryStatus;
import org.oks.learning.EntryView;
import org.oks.learning.Quadrant;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Say;

/** What is typed and chosen in the form of an entry of a learning table. */
public class EntryForm implements Serializable {
    private static final long serialVersionUID = 1;

    private final Quadrant quadrant;
    private long version;
    private String[] derivedFrom = {};
    private @Nullable LocalDate dueOn;
    private final HashMap<String, String> said = new HashMap<>();

    private EntryForm(Quadrant quadrant) {
        this.quadrant = quadrant;
    }

    /** A new entry, which may go on from another one. */
    static EntryForm fresh(Quadrant quadrant, String from) {
        EntryForm form = new EntryForm(quadrant);
        form.derivedFrom = from.isEmpty() ? new String[] {} : new String[] {from};
        return form;
    }

    /** An entry as it is recorded. */
    static EntryForm of(EntryView there) {
        EntryDraft draft = there.said();
        EntryForm form = new EntryForm(there.quadrant());
        form.version = there.version();
        form.derivedFrom = codes(draft.derivedFrom());
        form.dueOn = draft.dueOn();
        form.said.put("text", draft.text());
        form.said.put("ifPart", draft.ifPart());
        form.said.put("thenPart", draft.thenPart());
        form.said.put("evidence", String.join(" ", codes(draft.evidence())));
        form.said.put("assumption", draft.assumption());
        form.said.put("status", draft.status() == null ? null : draft.status().name());
        form.said.put("owner", draft.owner());
        return form;
    }

    private static String[] codes(@Nullable List<String> all) {
        return all == null ? new String[] {} : all.toArray(String[]::new);
    }

    /** What is typed, as an entry. */
    EntryDraft draft() {
        String status = said.get("status");
        String evidence = said.get("evidence");
        return new EntryDraft(
                quadrant,
                said.get("text"),
                said.get("ifPart"),
                said.get("thenPart"),
                List.of(derivedFrom),
                evidence == null ? List.of() : Arrays.asList(evidence.split("[\\s,;]+")),
                said.get("assumption"),
                status == null || status.isEmpty() ? null : EntryStatus.valueOf(status),
                said.get("owner"),
                dueOn);
    }

    /** What is typed here against what somebody saved meanwhile; the next save puts this in its place. */
    Conflict compare(EntryView now, LearningLabels labels, Say say, Names names, Dates dates) {
        version = now.version();
        EntryDraft mine = draft();
        EntryDraft theirs = now.said();
        return new Conflict()
                .field(say.plain("learning.entry.text." + quadrant), mine.text(), theirs.text())
                .field(say.plain("learning.entry.if"), mine.ifPart(), theirs.ifPart())
                .field(say.plain("learning.entry.then"), mine.thenPart(), theirs.thenPart())
                .field(
                        say.plain("learning.entry.rests-on." + quadrant),
                        labels.joined(mine.derivedFrom()),
                        labels.joined(theirs.derivedFrom()))
                .field(
                        say.plain("learning.entry.evidence"),
                        labels.joined(mine.evidence()),
                        labels.joined(theirs.evidence()))
                .field(say.plain("learning.entry.assumption"), mine.assumption(), theirs.assumption())
                .field(say.plain("learning.entry.status"), labels.status(mine.status()), labels.status(theirs.status()))
                .field(say.plain("learning.entry.owner"), names.of(mine.owner()), names.of(theirs.owner()))
                .field(say.plain("learning.entry.due"), dates.fullDate(mine.dueOn()), dates.fullDate(theirs.dueOn()));
    }

    long version() {
        return version;
    }

    public Quadrant getQuadrant() {
        return quadrant;
    }

    /** What is written, by the name of the field. */
    public Map<String, String> getSaid() {
        return said;
    }

    public String[] getDerivedFrom() {
        return derivedFrom.clone();
    }

    public void setDerivedFrom(String[] derivedFrom) {
        this.derivedFrom = derivedFrom.clone();
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
