package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

/** What the drawing of a sign-off asks of this room. */
@Named("governanceSteps")
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GovernanceSteps {
    @Inject
    ElementRepository elements;

    /** Whether the sponsor signed the element off. */
    public boolean isAdopted(String elementId) {
        return elements.find(elementId).filter(each -> each.state().isAdopted()).isPresent();
    }
}
