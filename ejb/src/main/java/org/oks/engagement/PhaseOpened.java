package org.oks.engagement;

/**
 * A phase was opened, or opened again after its gate returned it. Told in the transaction that opens it.
 *
 * @param phase 1 to 4
 */
public record PhaseOpened(String engagementId, int phase) {}
