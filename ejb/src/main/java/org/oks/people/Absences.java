package org.oks.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Page;
import org.oks.platform.Text;

/**
 * Who acts for somebody who is away. People name their own stand-in; for somebody else, whoever the role matrix lets
 * ({@link Act#NAME_STAND_IN}).
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Absences {
    static final int MOST_DAYS = 60;
    private static final String PAGE = "/people/me.xhtml";

    @Inject
    StandInRepository standIns;

    @Inject
    Persons persons;

    @Inject
    Messenger messenger;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Who acts for the reader, and for whom the reader acts, today and later. */
    public List<StandInView> mine() {
        return standIns.around(me(), today()).stream().map(StandIn::view).toList();
    }

    /** All that were ever named, the latest first, for whoever may name them for others. */
    public Page<StandInView> list(Page.Request page) {
        requireForOthers();
        return standIns.list(page).map(StandIn::view);
    }

    /** Names the reader's own stand-in. */
    public StandInView name(NameStandIn asked) {
        return named(me(), asked);
    }

    /**
     * Names the stand-in of somebody who is away.
     *
     * @throws NotAllowed when no role of the reader lets them
     */
    public StandInView nameFor(String person, NameStandIn asked) {
        if (!person.equals(me())) {
            requireForOthers();
        }
        persons.get(person);
        return named(person, asked);
    }

    /**
     * Ends it today. The person may, the stand-in, and whoever may name one for others.
     *
     * @param version the version that was looked at
     */
    public StandInView end(String id, long version) {
        StandIn standIn = standIns.hold(id);
        Absence absence = standIn.absence();
        if (!absence.person().equals(me()) && !absence.standIn().equals(me())) {
            requireForOthers();
        }
        ChangedMeanwhile.check(Text.of("people.the.stand-in"), version, standIn.version());
        if (standIn.ended()) {
            return standIn.view();
        }
        StandInView before = standIn.view();
        standIn.end(me(), clock.instant());
        standIns.flush();
        audit.record("stand-in.end", "stand-in", id, null, before, standIn.view(), null);
        tellOthers(absence, "stand-in-ended");
        return standIn.view();
    }

    private StandInView named(String person, NameStandIn asked) {
        standIns.takeTurn();
        Absence absence = checked(person, asked);
        StandIn standIn = new StandIn(
                UUID.randomUUID().toString(),
                absence,
                Objects.requireNonNull(asked.reason()).strip(),
                me(),
                clock.instant());
        standIns.add(standIn);
        StandInView made = standIn.view();
        audit.record("stand-in.name", "stand-in", made.id(), null, null, made, asked.reason());
        tellOthers(absence, "stand-in-named");
        return made;
    }

    private Absence checked(String person, NameStandIn asked) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(open(asked.standIn()), "standIn", Text.of("people.stand-in.no-account"))
                .text(asked.reason(), "reason", 500, Text.of("people.stand-in.reason-missing"))
                .that(asked.firstDay() != null, "firstDay", Text.of("people.stand-in.first-missing"))
                .that(asked.lastDay() != null, "lastDay", Text.of("people.stand-in.last-missing"));
        checks.done();
        Absence absence = new Absence(
                person,
                Objects.requireNonNull(asked.standIn()),
                Objects.requireNonNull(asked.firstDay()),
                Objects.requireNonNull(asked.lastDay()));
        checkDays(absence);
        StandInChains chains = new StandInChains(standIns.open(absence.firstDay(), absence.lastDay()));
        checks.that(!person.equals(absence.standIn()), "standIn", Text.of("people.stand-in.oneself"))
                .that(!chains.has(person, absence.days()), "firstDay", Text.of("people.stand-in.has-one"))
                .done();
        checks.that(!chains.closesACircle(absence), "standIn", Text.of("people.stand-in.circle"))
                .done();
        checks.that(
                        !chains.growsTooLong(absence),
                        "standIn",
                        Text.of("people.stand-in.too-long", StandInChains.LONGEST))
                .done();
        return absence;
    }

    private void checkDays(Absence absence) {
        long days = ChronoUnit.DAYS.between(absence.firstDay(), absence.lastDay()) + 1;
        new InvalidInput.Checks()
                .that(days >= 1, "lastDay", Text.of("people.stand-in.backwards"))
                .that(days <= MOST_DAYS, "lastDay", Text.of("people.stand-in.too-many-days", MOST_DAYS))
                .that(!absence.firstDay().isBefore(today()), "firstDay", Text.of("people.stand-in.past"))
                .that(!absence.firstDay().isAfter(today().plusYears(1)), "firstDay", Text.of("people.stand-in.far"))
                .done();
    }

    /** Whoever did not do it themselves is told. */
    private void tellOthers(Absence absence, String kind) {
        for (String person : List.of(absence.person(), absence.standIn())) {
            if (!person.equals(me())) {
                String other = person.equals(absence.person()) ? absence.standIn() : absence.person();
                String role = person.equals(absence.person()) ? "-for-you" : "-by-you";
                messenger.tell(person, kind + role, persons.get(other).name(), PAGE);
            }
        }
    }

    private boolean open(@Nullable String id) {
        return id != null
                && persons.find(id)
                        .filter(person -> person.state() != AccountState.LOCKED)
                        .isPresent();
    }

    private void requireForOthers() {
        if (!RoleMatrix.grants(actor.get(), Act.NAME_STAND_IN)) {
            throw new NotAllowed(Text.of("people.stand-in.only-own"));
        }
    }

    private String me() {
        return actor.get().id();
    }

    private LocalDate today() {
        return StandIns.day(clock.instant());
    }
}
