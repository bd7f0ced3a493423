package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.Text;

/** Whatever is adopted or at work has a document that shows it, with its date. */
@ApplicationScoped
class GovernanceEvidenced implements GateCheck {
    @Inject
    ElementRepository elements;

    @Override
    public String id() {
        return "governance-evidence";
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        List<GovernanceElement> bare = BegunElements.of(subject, elements).all().stream()
                .filter(element -> element.state().isAdopted() && !element.isEvidenced())
                .sorted(Comparator.comparing(GovernanceElement::type))
                .toList();
        return new Finding(
                bare.isEmpty() ? 1 : 0,
                Text.of("governance.check.evidence"),
                bare.isEmpty()
                        ? Text.of("governance.check.evidence.met")
                        : Text.of(
                                "governance.check.evidence.missing",
                                bare.get(0).type().text(),
                                bare.size() - 1),
                bare.isEmpty()
                        ? ElementsBegun.PAGE + "?id=" + subject.engagementId()
                        : ElementsBegun.page(bare.get(0)) + "#evidenceTitle");
    }
}
