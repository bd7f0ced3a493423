package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An approver from outside takes a gate, weighs the pack and decides with a reason. */
@InBrowser
class ApproverIT {
    @Test
    void takesTheGateAndSendsItBack(Browser lead, Browser approver) {
        People.signIn(lead, People.LEAD);
        TeamAtWork team = new TeamAtWork(lead).propose().start().recordWork().claim();
        team.evidence("Minutes of three meetings", "SUPPORTS").submit();

        People.signIn(approver, People.APPROVER);
        approver.assertAccessible();
        approver.open("/gate/review.xhtml?id=" + team.id());
        Page page = approver.page();
        approver.assertAccessible();
        approver.screenshot("gate-review");

        page.click("#weigh");
        page.locator(".err").waitFor();
        assertThat(page.locator(".err").textContent()).contains("Write a reason");

        page.locator("input[type=radio][value=RETURN_FOR_REVISION]").check();
        page.fill("#reason", "Say which districts stopped, and why.");
        page.click("#weigh");
        page.locator("#record").waitFor();
        approver.assertAccessible();
        page.click("#record");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");

        lead.open("/gate/gates.xhtml?id=" + team.id());
        assertThat(lead.page().locator("main").textContent())
                .contains("Returned")
                .contains("Say which districts stopped, and why.");
        lead.assertAccessible();
    }

    @Test
    void aMemberOfTheTeamIsToldWhySomebodyElseDecides(Browser lead) {
        People.signIn(lead, People.LEAD);
        TeamAtWork team = new TeamAtWork(lead).propose().start().recordWork().claim();
        team.evidence("Minutes of three meetings", "SUPPORTS").submit();
        lead.open("/gate/review.xhtml?id=" + team.id());
        assertThat(lead.page().locator("#weigh").count()).isZero();
        assertThat(lead.page().locator("main .note").first().textContent()).isNotBlank();
        lead.assertAccessible();
    }
}
