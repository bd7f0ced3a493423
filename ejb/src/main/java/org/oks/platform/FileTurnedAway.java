package org.oks.platform;

import org.jspecify.annotations.Nullable;

/**
 * Told by CDI when a file was refused, or one that was stored is found to be infected. Whoever keeps the record of who did
 * what writes it down in a transaction of its own, since the one that brought the file ends without a trace.
 *
 * @param place what the file was meant for, such as the id of an engagement
 * @param name as its sender calls it; null when only the hash is known
 * @param hash of the stored content; null when nothing was stored
 * @param why the reason in the reader's words, in English
 */
public record FileTurnedAway(
        @Nullable String place,
        @Nullable String name,
        @Nullable String hash,
        String why) {}
