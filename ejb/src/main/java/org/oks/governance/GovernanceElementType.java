package org.oks.governance;

import java.util.Set;
import org.oks.platform.Text;

/** What an institution needs to govern its knowledge, in the order in which it is listed. */
public enum GovernanceElementType {
    SPONSOR,
    COORDINATOR_UNIT,
    STEERING_COMMITTEE,
    POLICY,
    BUDGET,
    VISION,
    CHAMPIONS,
    ROLES,
    INCENTIVES,
    WORKFLOW_QA,
    IT_SYSTEM,
    PARTNERSHIPS,
    COMMUNITIES;

    /** Those without which knowledge sharing does not last: gate 2 asks for them. */
    public static final Set<GovernanceElementType> MINIMUM =
            Set.of(SPONSOR, COORDINATOR_UNIT, STEERING_COMMITTEE, POLICY, BUDGET);

    /** True for those that gate 2 asks for. */
    public boolean isMinimum() {
        return MINIMUM.contains(this);
    }

    /** Its name. */
    public Text text() {
        return Text.of("governance.element." + name());
    }

    /** What it is, in a sentence. */
    public Text definition() {
        return Text.of("governance.definition." + name());
    }

    /** The id under which an engagement's element of this type is kept. */
    public String idIn(String engagementId) {
        return engagementId + "/" + name();
    }

    /** The type of the element with this id. */
    public static GovernanceElementType ofId(String elementId) {
        return valueOf(elementId.substring(elementId.lastIndexOf('/') + 1));
    }
}
