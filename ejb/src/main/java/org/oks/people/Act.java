package org.oks.people;

import java.util.Arrays;
import java.util.Locale;

/** What somebody can do, most of it in or to an engagement, as far as a role decides it: the columns of the role matrix. */
public enum Act {
    /** See the engagement: charter, phases, claims, evidence that is not restricted. */
    SEE,
    /** Open restricted evidence. A manager or an administrator gives a reason, and that is audited. */
    SEE_RESTRICTED,
    /** Propose a new engagement. */
    PROPOSE,
    /** Change charter, work, claims and evidence. */
    EDIT,
    /** Sign off, for the client, what the team proposes that its institution adopts. */
    ADOPT,
    /** Submit a phase for its gate. */
    SUBMIT,
    /** Name the people who review a gate. */
    APPOINT_PANEL,
    /** Score claims by the rubric. */
    SCORE,
    /** Vote in a panel. */
    VOTE,
    /** Record a gate's decision. */
    DECIDE,
    /** Let a gate's check or a whole gate pass, with a reason. */
    WAIVE,
    /** Put an engagement on hold and resume it. */
    HOLD,
    /** Cancel an engagement, with a reason. */
    CANCEL,
    /** Settle a dispute about a decision. */
    SETTLE_DISPUTE,
    /** Mend what got stuck: retry, suspend and activate jobs. */
    REPAIR,
    /** Publish an engagement's solutions. */
    PUBLISH,
    /** Take an engagement's data out as a file. */
    EXPORT,
    /** See people's names where others see roles. */
    SEE_NAMES,
    /** Bring projects lists and mend what they say of lending operations. */
    IMPORT,
    /** Name a stand-in for somebody who is away. */
    NAME_STAND_IN,
    /** Keep accounts, roles and settings. */
    ADMINISTER;

    /** The heading of this act's column: {@code see-restricted}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Act ofColumn(String column) {
        return Arrays.stream(values())
                .filter(act -> act.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown act '" + column + "' in the role matrix"));
    }
}
