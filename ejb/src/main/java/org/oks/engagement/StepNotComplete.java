package org.oks.engagement;

import java.util.List;
import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** A step cannot be done yet: the items name what its artefact lacks. What was saved stays. */
public class StepNotComplete extends DomainException {
    private static final long serialVersionUID = 1;

    StepNotComplete(List<Item> missing) {
        super(Kind.CONFLICT, "step-not-complete", Text.of("engagement.step.not-complete", missing.size()), missing);
    }
}
