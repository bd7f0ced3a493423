package org.oks.contribution;

import org.oks.gate.GateSubject;

/** Where a claim is mended: the page and the field on it. */
final class ClaimFields {
    private ClaimFields() {}

    static String all(GateSubject subject) {
        return "/contribution/claims.xhtml?id=" + subject.engagementId();
    }

    static String of(GateSubject subject, ClaimView claim, String field) {
        return "/contribution/claim.xhtml?id=" + subject.engagementId() + "&claim=" + claim.id() + "#" + field;
    }
}
