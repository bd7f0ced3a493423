package org.oks.governance;

/** An open action of a plan as it stands on its owner's list, with whose engagement it is about. */
public record OwedPlanAction(PlanActionView action, String client, String country) {}
