package org.oks.web.platform;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers that carry the version of what they show as their ETag: a later change names it in If-Match. */
public final class Versioned {
    private Versioned() {}

    /** What is there, or is there now. */
    public static Response found(Object entity, long version) {
        return Response.ok(entity).tag(tag(version)).build();
    }

    /** What was made, and where it is found. */
    public static Response made(String path, Object entity, long version) {
        return Response.created(URI.create(path))
                .entity(entity)
                .tag(tag(version))
                .build();
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
