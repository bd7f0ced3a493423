package org.oks.engagement;

import java.util.Optional;
import org.oks.platform.Text;

/** Something that must be settled before an engagement ends. Other rooms contribute what they know. */
public interface EndingCheck {
    /**
     * What still stands in the way, if anything.
     *
     * @param engagement one that is closing; how it ends is known
     */
    Optional<Text> blocks(EngagementFacts engagement);
}
