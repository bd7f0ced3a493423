package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.platform.Settings;

/**
 * Who may act for whom, for the rooms in which somebody can act on behalf of somebody else. What bars the one from an
 * act and what bars the other both count; that is for the room to see to. An account that is locked neither acts nor is
 * acted for, and ends a chain.
 */
@ApplicationScoped
public class StandIns {
    @Inject
    StandInRepository standIns;

    @Inject
    Persons persons;

    /** The people for whom the person stands in at the time, directly or through a chain. */
    public Set<String> actingFor(String person, Instant at) {
        LocalDate day = day(at);
        return usable(day).actingFor(person, day);
    }

    /** Who stands in for the person at the time: the stand-in, then the stand-in's, at most three. */
    public List<String> chain(String person, Instant at) {
        LocalDate day = day(at);
        return usable(day).chain(person, day);
    }

    static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private StandInChains usable(LocalDate day) {
        List<Absence> all = standIns.open(day, day);
        Set<String> named = all.stream()
                .flatMap(absence -> List.of(absence.person(), absence.standIn()).stream())
                .collect(Collectors.toSet());
        Set<String> able = persons.all(named).stream()
                .filter(person -> person.mayUse(Settings.demo()))
                .map(Person::id)
                .collect(Collectors.toSet());
        return new StandInChains(all.stream()
                .filter(absence -> able.contains(absence.person()) && able.contains(absence.standIn()))
                .toList());
    }
}
