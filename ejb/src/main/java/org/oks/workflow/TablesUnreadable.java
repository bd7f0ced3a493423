package org.oks.workflow;

import java.sql.SQLException;

/** The database did not answer; the transaction ends. Not a rule of the trade, so not for the reader's eyes. */
final class TablesUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    TablesUnreadable(SQLException reason) {
        super("The database refused: " + reason.getMessage(), reason);
    }
}
