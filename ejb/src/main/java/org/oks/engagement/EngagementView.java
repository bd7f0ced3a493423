package org.oks.engagement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.people.Act;

/**
 * One engagement as its reader sees it.
 *
 * @param may what this reader's roles grant on it
 */
public record EngagementView(
        EngagementFacts facts, @Nullable OperationView operation, List<TeamMember> team, Set<Act> may) {
    public EngagementView {
        team = List.copyOf(team);
        may = Set.copyOf(may);
    }

    /** The lending operation that the engagement supports. */
    public record OperationView(String projectId, String name) {}
}
