package org.oks.gate;

import java.util.List;
import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** What is weighed is not what is there now: the items name what changed. Nothing was recorded; a refresh comes first. */
public class PackStale extends DomainException {
    private static final long serialVersionUID = 1;

    PackStale(int gate, List<PackChange> changes) {
        super(
                Kind.CONFLICT,
                "pack-stale",
                Text.of("gate.pack.stale", gate, changes.size()),
                changes.stream()
                        .map(change ->
                                new Item(change.code(), Text.of("gate.pack.change." + change.how(), change.code())))
                        .toList());
    }

    @Override
    public boolean isKept() {
        return true;
    }
}
