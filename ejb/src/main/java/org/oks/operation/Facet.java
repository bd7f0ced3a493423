package org.oks.operation;

/** One value by which a list can be narrowed, and how many lines it leaves. */
public record Facet(String value, long count) {}
