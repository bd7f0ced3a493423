package org.oks.people;

import java.util.List;

/**
 * The names of the roles, as the role matrix, the container and the engine's groups spell them. A global role belongs to
 * the account; a role on a team belongs to one engagement.
 */
public final class Roles {
    /** Runs the installation: accounts, repair. Sees every engagement's status, decides nothing. */
    public static final String ADMINISTRATOR = "administrator";

    /** Answers for all engagements: cancels, holds, waives, settles disputes. */
    public static final String MANAGER = "manager";

    /** Reviews and decides gates, from outside team and client. */
    public static final String APPROVER = "approver";

    /** Keeps the playbook, the lists and the templates. */
    public static final String EDITOR = "editor";

    /** Everybody who is signed in. */
    public static final String PERSON = "person";

    public static final String LEAD = "lead";
    public static final String CONSULTANT = "consultant";
    public static final String CLIENT_FOCAL_POINT = "client_focal_point";
    public static final String CLIENT_SPONSOR = "client_sponsor";
    public static final String VALIDATOR = "validator";
    public static final String READER = "reader";

    /** The global roles that an administrator grants and revokes: the groups of the identity service. */
    public static final List<String> GRANTED = List.of(ADMINISTRATOR, MANAGER, APPROVER, EDITOR);

    /** The roles somebody can have on the team of an engagement. */
    public static final List<String> ON_TEAM =
            List.of(LEAD, CONSULTANT, CLIENT_FOCAL_POINT, CLIENT_SPONSOR, VALIDATOR, READER);

    private Roles() {}
}
