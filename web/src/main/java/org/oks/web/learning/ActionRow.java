package org.oks.web.learning;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.learning.ActionDraft;
import org.oks.learning.ActionLine;
import org.oks.learning.ActionView;

/** A line of the actions in the form of an after review; an empty one counts for nothing. */
public class ActionRow implements Serializable {
    private static final long serialVersionUID = 1;

    private final @Nullable Integer number;
    private @Nullable Long version;
    private @Nullable String text;
    private @Nullable String owner;
    private @Nullable String owned;
    private @Nullable LocalDate dueOn;

    private ActionRow(@Nullable Integer number) {
        this.number = number;
    }

    static ActionRow blank() {
        return new ActionRow(null);
    }

    static ActionRow of(ActionView action) {
        ActionRow row = new ActionRow(action.number());
        row.version = action.version();
        row.text = action.text();
        row.owner = action.owner();
        row.owned = action.owner();
        row.dueOn = action.dueOn();
        return row;
    }

    ActionLine line() {
        return new ActionLine(number, version, new ActionDraft(text, owner, dueOn));
    }

    /** From now on it is an edit of this version. */
    void on(long now) {
        version = now;
    }

    /** Null for a new one. */
    public @Nullable Integer getNumber() {
        return number;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    /** Who owns it as it is recorded. */
    public @Nullable String getOwned() {
        return owned;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
