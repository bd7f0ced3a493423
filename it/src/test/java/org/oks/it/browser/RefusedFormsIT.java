package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** A form that cannot be taken says what to mend, leads there, and keeps what was typed. */
@InBrowser
class RefusedFormsIT {
    @Test
    void aProposalSaysWhatToMendAndLosesNothing(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.LEAD);
        browser.open("/engagement/propose.xhtml");
        page.fill("#projectId", "130299");
        page.fill("#objective", "Districts learn from each other.");
        page.click("#send");
        page.locator(".err").waitFor();
        assertThat(page.evaluate("document.activeElement.classList.contains('err')"))
                .isEqualTo(true);
        assertThat(page.locator("#projectId").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.inputValue("#objective")).isEqualTo("Districts learn from each other.");
        browser.assertUsable();
        page.locator(".err a").first().click();
        assertThat(page.evaluate("document.activeElement.tagName")).isIn("INPUT", "SELECT", "TEXTAREA");
    }

    @Test
    void aRefusedFileDoesNotHideWhatElseIsToBeMended(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.LEAD);
        new TeamAtWork(browser).propose().start().claim();
        page.click("#addEvidence");
        page.selectOption("#kind", "FILE");
        page.setInputFiles("#file", new FilePayload("run.exe", "application/pdf", new byte[] {'M', 'Z', 0, 1}));
        page.fill("#source", "District office");
        page.click("#addNow");
        page.locator(".err").waitFor();
        assertThat(page.locator(".err").textContent()).contains("run.exe").contains("title");
        assertThat(page.locator("#file-error").textContent()).contains("kind that is not taken");
        assertThat(page.inputValue("#source")).isEqualTo("District office");
    }

    @Test
    void savingOneFormOfAPageKeepsWhatWasTypedInTheOther(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.LEAD);
        TeamAtWork team = new TeamAtWork(browser).propose();
        browser.open("/engagement/charter.xhtml?id=" + team.id());
        page.fill("#objective", "Districts and states learn from each other.");
        page.selectOption("[id='m:1:role']", "CLIENT_FOCAL_POINT");
        page.click("#saveTeam");
        page.locator(".note.ok").waitFor();
        assertThat(page.inputValue("#objective")).isEqualTo("Districts and states learn from each other.");
        assertThat(page.inputValue("[id='m:1:role']")).isEqualTo("CLIENT_FOCAL_POINT");
        page.click("#save");
        page.locator(".note.ok").waitFor();
        browser.open("/engagement/charter.xhtml?id=" + team.id());
        assertThat(page.inputValue("#objective")).isEqualTo("Districts and states learn from each other.");
    }

    @Test
    void aStaleEditShowsBothVersionsAndTheSecondSavePutsMineThere(Browser first, Browser second) {
        People.signIn(first, People.LEAD);
        TeamAtWork team = new TeamAtWork(first).propose();
        People.signIn(second, People.LEAD);
        second.open("/engagement/charter.xhtml?id=" + team.id());
        first.open("/engagement/charter.xhtml?id=" + team.id());
        first.page().fill("#objective", "What the first one wants.");
        first.page().click("#save");
        first.page().locator(".note.ok").waitFor();

        Page page = second.page();
        page.fill("#objective", "What the second one wants.");
        page.click("#save");
        page.locator(".diff").waitFor();
        assertThat(page.locator(".diff").textContent())
                .contains("What the first one wants.")
                .contains("What the second one wants.");
        assertThat(page.inputValue("#objective")).isEqualTo("What the second one wants.");
        second.assertUsable();
        page.click("#save");
        page.locator(".note.ok").waitFor();
        assertThat(page.inputValue("#objective")).isEqualTo("What the second one wants.");
    }

    @Test
    void aCancellationNeedsItsReasonAndThenLeadsToClosing(Browser lead, Browser manager) {
        People.signIn(lead, People.LEAD);
        TeamAtWork team = new TeamAtWork(lead).propose().start();
        People.signIn(manager, People.MANAGER);
        Page page = manager.page();
        manager.open("/engagement/cancel.xhtml?id=" + team.id());
        page.click("#save");
        page.locator(".err").waitFor();
        manager.assertUsable();
        page.fill("#reason", "The client's priorities have changed.");
        page.click("#save");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");
        assertThat(page.locator("main").textContent()).contains("Closing");
    }
}
