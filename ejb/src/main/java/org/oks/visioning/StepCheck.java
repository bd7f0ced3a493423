package org.oks.visioning;

import java.util.List;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** What a gate finds of an artefact by what that still lacks. */
final class StepCheck {
    private StepCheck() {}

    /**
     * @param measured how much of it there is
     * @param page the page on which it is mended
     */
    static GateCheck.Finding found(
            GateSubject subject, double measured, Text asked, Text met, List<Item> missing, String page) {
        String address = page + "?id=" + subject.engagementId();
        if (missing.isEmpty()) {
            return new GateCheck.Finding(measured, asked, met, address);
        }
        Item first = missing.get(0);
        return new GateCheck.Finding(
                measured,
                asked,
                Text.of("visioning.check.missing", first.text(), missing.size() - 1),
                address + "#" + first.field());
    }
}
