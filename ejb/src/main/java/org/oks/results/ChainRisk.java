package org.oks.results;

/**
 * What could keep one node from leading to another.
 *
 * @param code such as R1; it stays with the risk
 */
public record ChainRisk(String code, String text) {}
