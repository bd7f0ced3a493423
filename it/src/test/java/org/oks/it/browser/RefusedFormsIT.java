package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
