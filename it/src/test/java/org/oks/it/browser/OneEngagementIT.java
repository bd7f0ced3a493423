package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One engagement passes through the hands of its task team, of an approver and of a manager, each doing their job. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneEngagementIT {
    private static final String REASON = "Say which districts stopped, and why.";
    private static final String DECIDE = "Decide Gate 1";

    private String id = "";

    @Test
    @Order(1)
    void theTaskTeamCarriesItFromTheCharterToTheGate(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.LEAD);
        browser.assertUsable();
        browser.screenshot("my-work");

        TeamAtWork team = new TeamAtWork(browser).propose();
        id = team.id();
        browser.assertUsable();
        team.start();
        browser.assertUsable();

        browser.open("/gate/submit.xhtml?id=" + id);
        assertThat(page.locator(".err h2").textContent()).contains("Gate 1 is not ready");
        browser.assertUsable();
        browser.screenshot("gate-not-ready");

        team.recordWork().claim();
        team.evidence("Minutes of three meetings", "Supports the claim")
                .evidence("A district that stopped", "Contradicts the claim");
        assertThat(page.locator(".evid2 tbody tr").first().textContent())
                .as("what contradicts comes first")
                .contains("A district that stopped");
        browser.assertUsable();
        browser.screenshot("claim");
        team.evidence("Attendance sheets", "Supports the claim");
        browser.tabTo("[aria-label='Move E3 up']");
        page.keyboard().press("Enter");
        page.getByText("The order is saved.").waitFor();
        assertThat(page.locator(".evid2 tbody tr .t").allTextContents())
                .as("by relevance, after what contradicts")
                .containsExactly("E2 A district that stopped", "E3 Attendance sheets", "E1 Minutes of three meetings");

        team.submit();
        assertThat(page.locator("[aria-current=step]").textContent()).contains("In review");
        browser.assertUsable();
        browser.screenshot("engagement");
    }

    @Test
    @Order(2)
    void aManagerAppointsTheLeadOfThePanel(Browser lead, Browser manager) {
        People.signIn(manager, People.MANAGER);
        new PanelAtWork(manager, id).appoint(People.APPROVER);
        manager.assertUsable();

        People.signIn(lead, People.LEAD);
        lead.open("/gate/review.xhtml?id=" + id);
        assertThat(lead.page().locator("#weigh").count())
                .as("the team does not decide")
                .isZero();
        assertThat(lead.page().locator("#decision-panel").textContent())
                .as("the team sees roles")
                .contains("The lead")
                .doesNotContain("Omar");
        lead.assertUsable();
    }

    @Test
    @Order(3)
    void theLeadOfThePanelWeighsThePackAndSendsItBackByKeyboard(Browser lead, Browser approver) {
        People.signIn(approver, People.APPROVER);
        Page page = approver.page();
        assertThat(page.locator("main a[href*='" + id + "']").first().textContent())
                .as("it is their task")
                .contains(DECIDE);
        approver.open("/gate/review.xhtml?id=" + id);
        assertThat(page.locator("main").textContent())
                .as("before the declaration nothing of the pack is shown")
                .doesNotContain("Nine districts review their data");
        approver.assertUsable();
        approver.tabTo("#declaring input[type=radio]");
        page.keyboard().press("Space");
        approver.tabTo("#declare");
        page.keyboard().press("Enter");
        page.locator("#scoring").waitFor();
        approver.assertUsable();
        approver.screenshot("gate-review");

        scoreByKeyboard(approver);
        approver.tabTo("#weigh");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".err")).containsText("Write a reason");
        approver.tabTo("#decide input[name$=decision]");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("label.opt:has(input:checked)").textContent()).contains("Return for revision");
        approver.tabTo(".RETURN_FOR_REVISION summary");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#steps")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("#until")).isHidden();
        approver.tabTo("#reason");
        page.keyboard().type(REASON);
        if (page.locator("#differs").isVisible()) {
            approver.tabTo("#differs");
            page.keyboard().type("The district that stopped is not explained.");
        }
        approver.tabTo("#password");
        page.keyboard().type(People.password(approver));
        PlaywrightAssertions.assertThat(page.locator(".signs p:visible")).containsText("returned to the team");
        approver.tabTo("#weigh");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#rec")).containsText(REASON);
        approver.assertUsable();
        approver.screenshot("gate-record");

        People.signIn(lead, People.LEAD);

        lead.open("/gate/gates.xhtml?id=" + id);
        assertThat(lead.page().locator("main").textContent())
                .contains("Returned")
                .contains(REASON);
        lead.assertUsable();
    }

    private static void scoreByKeyboard(Browser approver) {
        Page page = approver.page();
        while (page.locator("#scoring").count() > 0) {
            PanelAtWork.scoreNext(page, () -> {
                for (String criterion :
                        List.of("plausibility", "uniqueness", "triangulation", "transparency", "independence")) {
                    approver.tabTo("#scoring input[name*=" + criterion + "]");
                    page.keyboard().press("ArrowDown");
                    page.keyboard().press("ArrowDown");
                }
                approver.tabTo("#give");
                page.keyboard().press("Enter");
            });
        }
    }

    @Test
    @Order(4)
    void aManagerSeesWhoActsNextHereAndTheSameActivityInCockpit(Browser lead, Browser manager) {
        People.signIn(lead, People.LEAD);
        new TeamAtWork(lead, id).recordWork().submit();

        People.signIn(manager, People.MANAGER);
        Page page = manager.page();
        manager.open("/engagement/engagements.xhtml?q=" + id);
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        assertThat(page.locator("tbody tr").textContent())
                .contains("In Gate 1")
                .contains("A manager")
                .contains("Appoint the panel of Gate 1");
        manager.assertUsable();
        manager.open("/engagement/engagements.xhtml");
        manager.assertUsable();
        manager.screenshot("engagements");

        manager.open("/camunda/app/cockpit/default/#/process-instance/" + instance(page) + "/runtime");
        PlaywrightAssertions.assertThat(page.locator(".djs-overlays[data-container-id=appoint-panel]"))
                .containsText("1");
        assertThat(page.locator("body").textContent()).contains(id);
        assertThat(page.locator("input[type=password]").count())
                .as("no second sign-in")
                .isZero();
        manager.screenshot("cockpit");
    }

    @Test
    @Order(5)
    void anAdministratorOfADemonstrationLetsTimePass(Browser manager, Browser administrator) {
        People.signIn(manager, People.MANAGER);
        assertThat(manager.page().locator("#pass").count()).as("not a manager").isZero();

        People.signIn(administrator, People.ADMINISTRATOR);
        Page page = administrator.page();
        administrator.open("/engagement/engagements.xhtml?q=" + id);
        administrator.assertUsable();
        String before = page.locator(".demo").textContent();
        page.selectOption("#days", "7");
        page.click("#pass");
        PlaywrightAssertions.assertThat(page.locator(".note.ok")).containsText("The clock has moved on");
        assertThat(page.url()).as("the same page again").contains("engagements.xhtml?q=" + id);
        assertThat(page.locator(".demo").textContent()).isNotEqualTo(before);
    }

    /** The instance of the review gate, as Cockpit finds it by the engagement's id. */
    private String instance(Page page) {
        return String.valueOf(page.evaluate(
                "async key => (await (await fetch('/camunda/api/engine/engine/default/process-instance?businessKey=' + key"
                        + " + '&processDefinitionKey=review-gate', {headers: {Accept: 'application/json'}})).json())[0].id",
                id));
    }
}
