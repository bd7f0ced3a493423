package org.oks.web.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A button speaks of an action by its name and version, never by its row. */
class WhichActionTest {
    @Test
    void whatAButtonSendsNamesOneAction() {
        assertThat(WhichAction.read("E-1001/3/2")).contains(new WhichAction("E-1001", 3, 2));
    }

    @Test
    void nonsenseNamesNone() {
        assertThat(WhichAction.read("")).isEmpty();
        assertThat(WhichAction.read("Done")).isEmpty();
        assertThat(WhichAction.read("E-1001/3")).isEmpty();
        assertThat(WhichAction.read("E-1001/3/2/1")).isEmpty();
        assertThat(WhichAction.read("E-1001/99999999999/2")).isEmpty();
    }
}
