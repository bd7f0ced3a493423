package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A task team carries an engagement from its charter to the first gate. */
@InBrowser
class TaskTeamIT {
    @Test
    void proposesWorksClaimsAndSubmits(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.LEAD);
        browser.assertAccessible();
        browser.screenshot("my-work");

        TeamAtWork team = new TeamAtWork(browser).propose();
        browser.assertAccessible();
        team.start();
        browser.assertAccessible();

        browser.open("/gate/submit.xhtml?id=" + team.id());
        assertThat(page.locator(".err h2").textContent()).contains("Gate 1 is not ready");
        browser.assertAccessible();
        browser.screenshot("gate-not-ready");

        team.recordWork().claim();
        team.evidence("Minutes of three meetings", "SUPPORTS").evidence("A district that stopped", "CONTRADICTS");
        assertThat(page.locator(".evid2 tbody tr").first().textContent())
                .as("what contradicts comes first")
                .contains("A district that stopped");
        browser.assertAccessible();
        browser.screenshot("claim");

        team.submit();
        assertThat(page.locator("[aria-current=step]").textContent()).contains("In review");
        browser.assertAccessible();
        browser.screenshot("engagement");
    }

    @Test
    void aRefusedFormSaysWhatToMendAndLosesNothing(Browser browser) {
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
        browser.assertAccessible();
        page.locator(".err a").first().click();
        assertThat(page.evaluate("document.activeElement.tagName")).isIn("INPUT", "SELECT", "TEXTAREA");
    }
}
