package org.oks.results;

import org.jspecify.annotations.Nullable;

/**
 * An indicator of the library.
 *
 * @param proposal true while nobody has approved it as a core indicator of the programme
 */
public record LibraryEntry(
        String code,
        String name,
        String definition,
        String unit,
        IndicatorMeasure measure,
        boolean ascending,
        @Nullable String numerator,
        @Nullable String denominator,
        boolean proposal) {}
