package org.oks.gate;

import java.util.Map;
import java.util.Set;
import org.oks.engagement.EngagementAccess;

/** Says which words of a pack its reader is not given, once the pack leaves the house. Implemented by the room of evidence. */
public interface PackWords {
    /**
     * Those of these items whose words stay here. An item is as confidential as it was then or as it is now, whichever
     * fewer may read; what is no longer there is restricted.
     *
     * @param weighed true when the acting person weighed them at a gate
     * @param levels how confidential each was, by the item's id, as it was stored then
     */
    Set<String> withheld(EngagementAccess.Standing standing, boolean weighed, Map<String, String> levels);
}
