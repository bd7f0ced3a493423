package org.oks.results;

import java.util.List;
import java.util.Map;
import org.oks.platform.Text;

/** What hangs on nodes of result chains. Each room that has such things contributes its own; they are found by CDI. */
public interface HangsOnNode {
    /** What hangs on the nodes of the engagement's chain, by the code of the node. */
    Map<String, List<Text>> onNodes(String engagementId);
}
