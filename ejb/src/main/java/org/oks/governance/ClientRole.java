package org.oks.governance;

import org.oks.platform.Text;

/** The roles in knowledge sharing that people have at the client. */
public enum ClientRole {
    SPONSOR,
    STEERING_MEMBER,
    COORDINATOR,
    CORE_TEAM,
    CHAMPION,
    FACILITATOR,
    /** One of the institution's own: it has a title. */
    OTHER;

    public Text text() {
        return Text.of("governance.role." + name());
    }

    /** What the role is, in a sentence. */
    public Text definition() {
        return Text.of("governance.role-means." + name());
    }

    /** What whoever has it does, until the institution says it in its own words: a line each. */
    public Text tasks() {
        return Text.of("governance.role-tasks." + name());
    }
}
