package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A manager finds an engagement, sees who acts next, and opens Cockpit at the same activity without signing in again. */
@InBrowser
class ManagerIT {
    @Test
    void seesWhereItStandsHereAndInCockpit(Browser lead, Browser manager) {
        People.signIn(lead, People.LEAD);
        TeamAtWork team = new TeamAtWork(lead).propose().start();

        People.signIn(manager, People.MANAGER);
        Page page = manager.page();
        manager.open("/engagement/engagements.xhtml?q=" + team.id());
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        assertThat(page.locator("tbody tr").textContent())
                .contains("Active, phase 1 of 4")
                .contains("The team")
                .contains("Record the work of phase 1");
        manager.assertAccessible();
        manager.open("/engagement/engagements.xhtml");
        manager.assertAccessible();
        manager.screenshot("engagements");

        Object activities = page.evaluate(
                "async key => { const get = async path => (await fetch('/camunda/api/engine/engine/default/' + path,"
                        + " {headers: {Accept: 'application/json'}})).json();"
                        + " const all = await get('process-instance?businessKey=' + key); const names = [];"
                        + " for (const one of all) { const tree = await get('process-instance/' + one.id"
                        + " + '/activity-instances'); const walk = node => { names.push(node.activityId);"
                        + " (node.childActivityInstances || []).forEach(walk); }; walk(tree); }"
                        + " return names.join(' '); }",
                team.id());
        assertThat(String.valueOf(activities)).contains("work");

        manager.open("/camunda/app/cockpit/default/");
        page.waitForURL("**/camunda/app/cockpit/**");
        assertThat(page.locator("input[type=password]").count())
                .as("no second sign-in")
                .isZero();
        manager.screenshot("cockpit");
    }

    @Test
    void cancelsWithAReasonAfterAPageThatAsks(Browser lead, Browser manager) {
        People.signIn(lead, People.LEAD);
        TeamAtWork team = new TeamAtWork(lead).propose().start();
        People.signIn(manager, People.MANAGER);
        Page page = manager.page();
        manager.open("/engagement/cancel.xhtml?id=" + team.id());
        page.click("#save");
        page.locator(".err").waitFor();
        manager.assertAccessible();
        page.fill("#reason", "The client's priorities have changed.");
        page.click("#save");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");
        assertThat(page.locator("main").textContent()).contains("Closing");
    }
}
