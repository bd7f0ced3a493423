package org.oks.operation;

import java.time.Instant;

/**
 * What a person here wrote in place of what the list says. It stands until somebody takes the list's value.
 *
 * @param value what stands instead; empty when the person took the value away
 */
public record Edit(String value, String by, Instant at) {}
