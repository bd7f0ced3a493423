package org.oks.web.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oks.contribution.Claims;
import org.oks.contribution.Direction;
import org.oks.web.engagement.Workspace;

/** The claims of one engagement with what speaks for and against them. */
@Named("claimsPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ClaimsPage {
    @Inject
    private Workspace workspace;

    @Inject
    private Claims claims;

    private List<Claims.ClaimWithEvidence> all;

    @PostConstruct
    void load() {
        all = claims.list(workspace.getId());
    }

    public List<Claims.ClaimWithEvidence> getAll() {
        return all;
    }

    /** How many items support the claims. */
    public long getSupporting() {
        return count(Direction.SUPPORTS);
    }

    /** How many items contradict them. */
    public long getContradicting() {
        return count(Direction.CONTRADICTS);
    }

    private long count(Direction direction) {
        return all.stream()
                .flatMap(each -> each.evidence().stream())
                .filter(item -> item.direction() == direction)
                .count();
    }
}
