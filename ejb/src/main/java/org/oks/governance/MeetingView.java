package org.oks.governance;

import java.time.Instant;

/** A meeting of a community of practice, as its readers see it. */
public record MeetingView(int number, MeetingDraft said, String recordedBy, Instant recordedAt) {}
