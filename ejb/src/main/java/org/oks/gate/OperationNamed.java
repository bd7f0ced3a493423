package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.oks.platform.Text;

/** The engagement names the lending operation it supports, or says why there is none. */
@ApplicationScoped
class OperationNamed implements GateCheck {
    @Override
    public String id() {
        return "operation-named";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        String exemption = subject.facts().exemptionReason();
        boolean met = exemption != null || subject.facts().operationId() != null;
        return new Finding(
                met ? 1 : 0,
                Text.of("gate.check.operation"),
                exemption != null
                        ? Text.of("gate.check.operation.exempt", exemption)
                        : met ? Text.of("gate.check.operation.met") : Text.of("gate.check.operation.missing"),
                "/engagement/charter.xhtml?id=" + subject.engagementId());
    }
}
