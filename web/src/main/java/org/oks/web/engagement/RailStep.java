package org.oks.web.engagement;

import java.util.List;

/**
 * A phase and its gate on the rail.
 *
 * @param number 1 to 4
 * @param now true for the phase that the engagement is in
 * @param reached true when the engagement is in it or past it
 * @param sign the gate's sign: advanced, conditions, review, due, ahead, returned, hold, stopped
 * @param time when the phase was, in a few words
 * @param gate how the gate stands, in a few words
 * @param ticks the readiness of the phase the engagement is in, a tick for each check
 */
public record RailStep(
        int number,
        String name,
        boolean now,
        boolean reached,
        String sign,
        String time,
        String gate,
        List<Tick> ticks) {
    public RailStep {
        ticks = List.copyOf(ticks);
    }

    /** One check on the line of the phase, placed on a width of 100. */
    public record Tick(boolean met, double x, double width) {}
}
