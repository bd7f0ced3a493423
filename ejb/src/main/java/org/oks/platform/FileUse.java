package org.oks.platform;

import java.util.Collection;
import java.util.Set;

/**
 * Which stored files a room refers to. Each room that keeps a hash tells it by a bean of this kind, found by CDI, so that
 * the sweep knows what is in use. A room that forgets loses nothing: its foreign key holds the row.
 */
public interface FileUse {
    /** Those among these hashes that the room refers to. */
    Set<String> among(Collection<String> hashes);
}
