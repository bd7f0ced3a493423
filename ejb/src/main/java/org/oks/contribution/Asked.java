package org.oks.contribution;

import java.time.Instant;
import java.util.Locale;

/**
 * What somebody outside is asked, as the page of their link shows it.
 *
 * @param name of whoever is asked
 * @param askedBy the name of whoever asks
 * @param significance empty when the claim does not say why the change matters
 */
public record Asked(
        String name,
        String relation,
        String askedBy,
        String client,
        String statement,
        String significance,
        String ourPart,
        Instant endsAt,
        Locale language) {}
