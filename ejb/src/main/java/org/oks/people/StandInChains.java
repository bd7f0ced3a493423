package org.oks.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts for whom when a stand-in is away as well: the next one, and so on. On any day somebody has one stand-in, a
 * chain has at most three, and nobody comes back to themselves.
 */
final class StandInChains {
    /** How many stand in, one for the other, at most. */
    static final int LONGEST = 3;

    private final List<Absence> absences;

    StandInChains(Collection<Absence> absences) {
        this.absences = List.copyOf(absences);
    }

    /** Who stands in for the person on the day, the nearest first. */
    List<String> chain(String person, LocalDate day) {
        Set<String> chain = new LinkedHashSet<>();
        String here = person;
        while (chain.size() < LONGEST) {
            Optional<String> next = standIn(here, day);
            if (next.isEmpty() || next.get().equals(person) || !chain.add(next.get())) {
                break;
            }
            here = next.get();
        }
        return List.copyOf(chain);
    }

    /** For whom the person stands in on the day, directly or through a chain. */
    Set<String> actingFor(String person, LocalDate day) {
        Set<String> all = new LinkedHashSet<>();
        List<String> here = List.of(person);
        for (int i = 0; i < LONGEST && !here.isEmpty(); i++) {
            List<String> away = new ArrayList<>();
            for (Absence absence : absences) {
                if (here.contains(absence.standIn())
                        && absence.on(day)
                        && !absence.person().equals(person)
                        && all.add(absence.person())) {
                    away.add(absence.person());
                }
            }
            here = away;
        }
        return Set.copyOf(all);
    }

    /** True when the person has a stand-in already on one of the days. */
    boolean has(String person, Absence.Days days) {
        return absences.stream()
                .anyMatch(absence -> absence.person().equals(person)
                        && absence.days().and(days).isPresent());
    }

    /** True when somebody would, on one of the days, stand in for themselves in the end. */
    boolean closesACircle(Absence added) {
        return added.person().equals(added.standIn())
                || reaches(added.standIn(), added.person(), added.days(), new LinkedHashSet<>());
    }

    /** True when, on one of the days, more than three would stand in one for the other. */
    boolean growsTooLong(Absence added) {
        return longestBefore(added.person(), added.days(), added, LONGEST) > LONGEST;
    }

    private Optional<String> standIn(String person, LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.person().equals(person) && absence.on(day))
                .map(Absence::standIn)
                .findFirst();
    }

    private boolean reaches(String from, String to, Absence.Days days, Set<String> way) {
        if (from.equals(to)) {
            return true;
        }
        if (!way.add(from)) {
            return false;
        }
        boolean found = absences.stream()
                .filter(absence -> absence.person().equals(from))
                .anyMatch(absence -> absence.days()
                        .and(days)
                        .filter(both -> reaches(absence.standIn(), to, both, way))
                        .isPresent());
        way.remove(from);
        return found;
    }

    /** The longest chain that goes through {@code added}, on days that all of it has; looks no further than needed. */
    private int longestBefore(String person, Absence.Days days, Absence added, int patience) {
        int longest = 1 + longestAfter(added.standIn(), days, LONGEST);
        if (patience > 0) {
            for (Absence before : absences) {
                Optional<Absence.Days> both =
                        before.standIn().equals(person) ? before.days().and(days) : Optional.empty();
                if (both.isPresent()) {
                    longest = Math.max(longest, 1 + longestBefore(before.person(), both.get(), added, patience - 1));
                }
            }
        }
        return longest;
    }

    private int longestAfter(String person, Absence.Days days, int patience) {
        int longest = 0;
        if (patience > 0) {
            for (Absence after : absences) {
                Optional<Absence.Days> both =
                        after.person().equals(person) ? after.days().and(days) : Optional.empty();
                if (both.isPresent()) {
                    longest = Math.max(longest, 1 + longestAfter(after.standIn(), both.get(), patience - 1));
                }
            }
        }
        return longest;
    }
}
