package org.oks.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oks.governance.ElementState;
import org.oks.governance.ElementView;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Names;
import org.oks.web.platform.Say;

/** How governance elements read. */
@Named("governanceLabels")
@RequestScoped
public class GovernanceLabels {
    @Inject
    private Say say;

    @Inject
    private Dates dates;

    @Inject
    private Names names;

    /** The colour of a state. */
    public String meaning(ElementState state) {
        return switch (state) {
            case ABSENT -> "line";
            case PROPOSED, ADOPTED -> "brand";
            case OPERATING -> "ok";
        };
    }

    /** The sign of a state. */
    public String icon(ElementState state) {
        return switch (state) {
            case ABSENT -> "x";
            case PROPOSED -> "clock";
            case ADOPTED -> "edit";
            case OPERATING -> "ok";
        };
    }

    /** Since when it is in its state: "Signed off by Rosa Diaz, adopted on 3 Mar 2017". */
    public String since(ElementView element) {
        return switch (element.state()) {
            case ABSENT ->
                element.returnedAt() == null
                        ? ""
                        : say.of("governance.since.returned", dates.fullDate(element.returnedAt()));
            case PROPOSED ->
                say.of(
                        "governance.since.PROPOSED",
                        dates.fullDate(element.proposedAt()),
                        names.of(element.proposedBy()));
            case ADOPTED -> say.of("governance.since.ADOPTED", dates.fullDate(element.adoptedOn()), signer(element));
            case OPERATING ->
                say.of(
                        "governance.since.OPERATING",
                        dates.fullDate(element.operatingSince()),
                        dates.fullDate(element.adoptedOn()),
                        signer(element));
        };
    }

    /** Who signed for the client. */
    private String signer(ElementView element) {
        if (element.signedBy() != null) {
            return names.of(element.signedBy());
        }
        return element.signedName() == null ? say.plain("governance.the-sponsor") : element.signedName();
    }
}
