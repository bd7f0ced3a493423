package org.oks.gate;

import java.time.Instant;

/** A waived line of a gate's readiness list, as its readers see it. */
public record WaiverView(int gate, String check, String reason, String waivedBy, Instant waivedAt) {}
