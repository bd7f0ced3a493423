package org.oks.results;

import java.time.Instant;

/** How many core indicators an engagement may have beyond the usual number, and why. */
public record AllowanceView(int most, String reason, String givenBy, Instant givenAt) {}
