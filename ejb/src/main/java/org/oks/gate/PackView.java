package org.oks.gate;

import java.time.Instant;

/**
 * A review pack, as its readers refer to it.
 *
 * @param number 1 at submission, one more at each refresh
 * @param digest SHA-256 of its canonical JSON
 */
public record PackView(int number, String digest, String madeBy, Instant madeAt) {}
