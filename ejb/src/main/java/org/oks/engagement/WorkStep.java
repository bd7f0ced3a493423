package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The record of a phase's work, where the phase has no artefacts of its own yet. Phases 1 and 2 had it before they had steps. */
@ApplicationScoped
class WorkStep implements PhaseStep {
    static final String ELEMENT = "work";

    @Inject
    EngagementRepository engagements;

    @Override
    public String element() {
        return ELEMENT;
    }

    @Override
    public Set<Integer> phases() {
        return Set.of(3, 4);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String page() {
        return "/engagement/work.xhtml";
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        return engagements
                .work(engagementId, phase)
                .map(Work::view)
                .map(work -> new Artefact(work.recordedBy(), work.recordedAt(), List.of()))
                .orElseGet(() -> new Artefact(
                        null,
                        null,
                        List.of(new DomainException.Item("whatWasDone", Text.of("engagement.work.what-missing")))));
    }
}
