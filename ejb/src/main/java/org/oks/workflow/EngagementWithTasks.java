package org.oks.workflow;

/** An engagement in which something is open, to choose from. */
public record EngagementWithTasks(String id, String clientName) {}
