package org.oks.learning;

/** An open action as it stands on its owner's list, with whose engagement it is about. */
public record OwedAction(ActionView action, String client, String country) {}
