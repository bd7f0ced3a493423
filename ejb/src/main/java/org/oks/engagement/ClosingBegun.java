package org.oks.engagement;

/**
 * The engagement begins to end, whichever way: what waits for somebody besides its after action review waits no longer.
 * Told in the transaction that leads it there.
 */
public record ClosingBegun(String engagementId) {}
