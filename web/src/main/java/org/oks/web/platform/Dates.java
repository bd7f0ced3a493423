package org.oks.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Settings;

/**
 * Dates, spans of time and numbers as a reader reads them: in the language of the page and the reader's time zone. In
 * pages: {@code #{when.day(task.due)}}.
 */
@Named("when")
@RequestScoped
public class Dates {
    private final Clock clock;
    private final Say say;

    /** For the container. */
    protected Dates() {
        this(Clock.systemUTC(), new Say());
    }

    @Inject
    public Dates(Clock clock, Say say) {
        this.clock = clock;
        this.say = say;
    }

    /** Today where the reader is. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** "Fri 10 Mar"; with the year when it is another one. */
    public String day(@Nullable Object moment) {
        LocalDate date = date(moment);
        if (date == null) {
            return "";
        }
        String pattern = date.getYear() == getToday().getYear() ? "EEE d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, Say.locale()).format(date);
    }

    /** "10 Mar 2017": never without the year, for facts and records. */
    public String fullDate(@Nullable Object moment) {
        LocalDate date = date(moment);
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMM yyyy", Say.locale()).format(date);
    }

    /** "10 Mar 2017, 14:05": when somebody did something. */
    public String moment(@Nullable Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Say.locale())
                        .withZone(zone())
                        .format(moment);
    }

    /** For {@code <time datetime>}. */
    public String iso(@Nullable Object moment) {
        LocalDate date = date(moment);
        return date == null ? "" : date.toString();
    }

    /** "4 days late", "today", "in 3 days". */
    public String due(@Nullable Object moment) {
        LocalDate date = date(moment);
        if (date == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(getToday(), date);
        return say.of("when.due", days, -days);
    }

    /** True when the day has passed. */
    public boolean late(@Nullable Object moment) {
        LocalDate date = date(moment);
        return date != null && date.isBefore(getToday());
    }

    /** "21 days": how long ago this was. */
    public String since(@Nullable Object moment) {
        LocalDate date = date(moment);
        return date == null ? "" : days(ChronoUnit.DAYS.between(date, getToday()));
    }

    /** "21 days". */
    public String days(long days) {
        return say.of("when.days", days);
    }

    /** A number with the separators of the reader's language. */
    public String number(Number number) {
        return NumberFormat.getInstance(Say.locale()).format(number);
    }

    private @Nullable LocalDate date(@Nullable Object moment) {
        if (moment instanceof Instant instant) {
            return LocalDate.ofInstant(instant, zone());
        }
        return (LocalDate) moment;
    }

    private static ZoneId zone() {
        return Settings.zone();
    }
}
