package org.oks.notice;

import java.util.Collection;
import java.util.Map;

/** Which tasks are still open, and in whose hands. Implemented by the room that keeps the list of open tasks. */
public interface TasksOwed {
    /** Those of these tasks that are open, each with who has it; an empty name while nobody has. */
    Map<String, String> holders(Collection<String> taskIds);
}
