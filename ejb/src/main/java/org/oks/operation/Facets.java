package org.oks.operation;

import java.util.List;

/** By what a list of operations can be narrowed; in each, the other filters count. */
public record Facets(List<Facet> countries, List<Facet> practices) {
    public Facets {
        countries = List.copyOf(countries);
        practices = List.copyOf(practices);
    }
}
