package org.oks.web.results;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.results.PeriodPlan;
import org.oks.web.platform.LocalNumber;
import org.oks.web.platform.Say;

/** A period in the form of an indicator. A line without days is none. */
public class PeriodLine implements Serializable {
    private static final long serialVersionUID = 1;

    private final @Nullable Integer number;
    private final boolean open;
    private @Nullable String startsOn;
    private @Nullable String endsOn;
    private @Nullable String target;
    private @Nullable String targetComment;

    PeriodLine() {
        number = null;
        open = false;
    }

    PeriodLine(PeriodPlan plan, boolean open) {
        this.number = plan.number();
        this.open = open;
        LocalDate starts = plan.startsOn();
        LocalDate ends = plan.endsOn();
        BigDecimal aim = plan.target();
        startsOn = starts == null ? null : starts.toString();
        endsOn = ends == null ? null : ends.toString();
        target = aim == null ? null : LocalNumber.format(aim, Say.locale());
        targetComment = plan.targetComment();
    }

    boolean isSaid() {
        return number != null && open || said(startsOn) || said(endsOn) || said(target);
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    PeriodPlan plan(int place, InvalidInput.Checks checks) {
        String at = "periods[" + place + "].";
        return new PeriodPlan(
                number,
                Typed.day(startsOn, at + "startsOn", checks),
                Typed.day(endsOn, at + "endsOn", checks),
                Typed.decimal(target, at + "target", checks),
                said(targetComment) ? targetComment : null);
    }

    String said() {
        return String.join(" ", said(startsOn) ? startsOn : "", said(endsOn) ? endsOn : "", said(target) ? target : "")
                .strip();
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public boolean isOpen() {
        return open;
    }

    public @Nullable String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable String startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable String endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    public @Nullable String getTargetComment() {
        return targetComment;
    }

    public void setTargetComment(@Nullable String targetComment) {
        this.targetComment = targetComment;
    }
}
