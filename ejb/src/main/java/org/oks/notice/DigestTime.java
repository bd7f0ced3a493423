package org.oks.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a person's digest comes.
 *
 * @param hour 0 to 23
 */
record DigestTime(int hour, ZoneId zone) {
    /** The person's day at this moment. */
    LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** The moment of the digest on the day that it is now: what happened before it is told, what comes later waits a day. */
    Instant moment(Instant now) {
        return day(now).atTime(hour, 0).atZone(zone).toInstant();
    }

    /** True when the digest of this day may be written: not before its hour, but still when its hour was missed. */
    boolean reached(Instant now) {
        return !now.isBefore(moment(now));
    }
}
