package org.oks.gate;

import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementSize;

/** What a check looks at: one engagement in one phase. */
public record GateSubject(String engagementId, int phase, EngagementSize size, EngagementFacts facts) {}
