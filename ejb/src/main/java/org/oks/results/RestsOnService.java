package org.oks.results;

import java.util.List;
import java.util.Map;
import org.oks.platform.Text;

/** What rests on services delivered. Each room that has such things contributes its own; they are found by CDI. */
public interface RestsOnService {
    /** What rests on the engagement's services, by the number of the service. */
    Map<Integer, List<Text>> restingOn(String engagementId);
}
