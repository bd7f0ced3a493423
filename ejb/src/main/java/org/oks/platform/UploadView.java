package org.oks.platform;

import org.jspecify.annotations.Nullable;

/**
 * A file on its way.
 *
 * @param offset how much has come: the next chunk begins there
 * @param chunk the most bytes of one chunk
 * @param hash of what was stored, once it is complete
 */
public record UploadView(
        String id,
        String name,
        long size,
        long offset,
        int chunk,
        @Nullable String hash) {}
