package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.people.Absences;
import org.oks.people.Act;
import org.oks.people.NameStandIn;
import org.oks.people.RoleMatrix;
import org.oks.people.StandInView;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;

/** Names and ends stand-ins: one's own, and those of others where the reader may. */
@Named("standInPage")
@RequestScoped
public class StandInPage {
    private static final String OWN = "/people/me.xhtml";
    private static final String ALL = "/people/stand-ins.xhtml";
    private static final String NAMED = "people.stand-in.named";

    @Inject
    private Absences absences;

    @Inject
    private Answer answer;

    @Inject
    private Names names;

    @Inject
    private CurrentActor actor;

    private @Nullable List<StandInView> mine;
    private @Nullable String person;
    private @Nullable String standIn;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable String reason;

    /** Who acts for the reader, and for whom the reader acts. */
    public List<StandInView> getMine() {
        List<StandInView> found = mine;
        if (found == null) {
            found = absences.mine();
            names.need(found.stream().map(StandInView::person).toList());
            names.need(found.stream().map(StandInView::standIn).toList());
            mine = found;
        }
        return found;
    }

    /** True when the reader names stand-ins for others too. */
    public boolean isForOthers() {
        return RoleMatrix.grants(actor.get(), Act.NAME_STAND_IN);
    }

    /** Names one's own. */
    public @Nullable String name() {
        return answer.to(() -> absences.name(asked()), NAMED, OWN);
    }

    /** Names somebody else's. */
    public @Nullable String nameForOther() {
        return answer.to(() -> absences.nameFor(Objects.requireNonNullElse(person, ""), asked()), NAMED, ALL);
    }

    /** Ends one. */
    public @Nullable String end(StandInView line, String next) {
        try {
            return answer.to(() -> absences.end(line.id(), line.version()), "people.stand-in.ended", next);
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }

    private NameStandIn asked() {
        return new NameStandIn(standIn, firstDay, lastDay, reason);
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getStandIn() {
        return standIn;
    }

    public void setStandIn(@Nullable String standIn) {
        this.standIn = standIn;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
