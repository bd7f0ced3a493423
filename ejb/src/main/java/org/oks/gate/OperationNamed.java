package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;

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
    public Finding look(GateSubject subject, int threshold) {
        String exemption = subject.facts().exemptionReason();
        boolean met = exemption != null || subject.facts().operationId() != null;
        return new Finding(
                met,
                "The lending operation is named",
                exemption != null
                        ? "Exempt: " + exemption
                        : met
                                ? "The charter names its P-number."
                                : "The charter names neither a P-number nor a reason.",
                "/engagement/charter.xhtml?id=" + subject.engagementId());
    }
}
