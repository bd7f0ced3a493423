package org.oks.engagement;

/** Somebody on an engagement's team, in one role; a person may have several. */
public record TeamMember(String personId, TeamRole role) {}
