package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** How many of the minimum elements are at work. */
@ApplicationScoped
class GovernanceOperating implements GateCheck {
    @Inject
    ElementRepository elements;

    @Override
    public String id() {
        return "governance-operating";
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        Set<GovernanceElementType> working = BegunElements.of(subject, elements).all().stream()
                .filter(element -> element.state() == ElementState.OPERATING)
                .map(GovernanceElement::type)
                .collect(Collectors.toSet());
        List<GovernanceElementType> others = Arrays.stream(GovernanceElementType.values())
                .filter(type -> type.isMinimum() && !working.contains(type))
                .toList();
        int measured = GovernanceElementType.MINIMUM.size() - others.size();
        String page = ElementsBegun.PAGE + "?id=" + subject.engagementId();
        return new Finding(
                measured,
                Text.of("governance.check.operating", (int) threshold),
                others.isEmpty()
                        ? Text.of("governance.check.operating.all")
                        : Text.of(
                                "governance.check.operating.missing",
                                measured,
                                others.get(0).text(),
                                others.size() - 1),
                others.isEmpty() ? page : page + "#" + others.get(0));
    }
}
