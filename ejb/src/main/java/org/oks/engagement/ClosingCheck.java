package org.oks.engagement;

import java.util.Optional;
import org.oks.platform.Text;

/** Something that must be settled before an engagement is closed. Other rooms contribute what they know. */
public interface ClosingCheck {
    /** What still stands in the way, if anything. */
    Optional<Text> blocks(String engagementId);
}
