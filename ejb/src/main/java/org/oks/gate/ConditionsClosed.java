package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.oks.engagement.EndingCheck;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementStatus;
import org.oks.platform.Text;

/** The conditions of earlier gates are closed before the next is submitted, those of the last before closing. */
@ApplicationScoped
class ConditionsClosed implements GateCheck, EndingCheck {
    @Inject
    ConditionRepository conditions;

    @Override
    public String id() {
        return "conditions-closed";
    }

    @Override
    public int order() {
        return 5;
    }

    /** A condition under which a gate let the engagement pass is met, not waived. */
    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        List<Condition> open = open(subject.engagementId());
        return new Finding(
                open.isEmpty() ? 1 : 0,
                Text.of("gate.check.conditions"),
                open.isEmpty()
                        ? Text.of("gate.check.conditions.met")
                        : Text.of(
                                "gate.check.conditions.missing",
                                open.get(0).view().code(),
                                open.size() - 1),
                "/gate/conditions.xhtml?id=" + subject.engagementId()
                        + (open.isEmpty() ? "" : "#" + open.get(0).view().code()));
    }

    /** What is stopped or cancelled ends as it is: its conditions stay open. */
    @Override
    public Optional<Text> blocks(EngagementFacts engagement) {
        List<Condition> open = engagement.ending() == EngagementStatus.CLOSED ? open(engagement.id()) : List.of();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.of("gate.closing.conditions", open.get(0).view().code(), open.size() - 1));
    }

    private List<Condition> open(String engagementId) {
        return conditions.of(engagementId).stream().filter(Condition::isOpen).toList();
    }
}
