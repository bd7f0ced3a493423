package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** A lead and a reviewer weigh a gate together, while the team goes on working. */
@InBrowser
class PanelOfTwoIT {
    private static final String VOTED = "The minutes carry it; ask for a second source.";
    private static final String ASKED = "Which law is meant?";

    @Test
    void theyVoteUnseenRefreshWhatChangedAndAdvanceUnderConditions(
            Browser team, Browser manager, Browser reviewer, Browser lead) {
        People.signIn(team, People.LEAD);
        TeamAtWork work =
                new TeamAtWork(team).propose("HIGH").start().recordWork().claim();
        work.evidence("Minutes of three meetings", "Supports the claim");
        String claim = team.page().url();
        String id = work.submit().id();
        People.signIn(manager, People.MANAGER);
        new PanelAtWork(manager, id).appoint(People.APPROVER, People.SECOND_APPROVER);

        People.signIn(reviewer, People.SECOND_APPROVER);
        PanelAtWork second = new PanelAtWork(reviewer, id).declare().score(5);
        ask(reviewer);
        second.vote("ADVANCE", VOTED);
        reviewer.assertUsable();

        People.signIn(lead, People.APPROVER);
        PanelAtWork first = new PanelAtWork(lead, id).declare();
        assertThat(lead.page().locator("#decision-panel").textContent())
                .as("all votes that are needed are in, so the lead sees them")
                .contains(VOTED);

        team.page().navigate(claim);
        answer(team);
        work.evidence("Minutes of May", "Supports the claim");

        first.open();
        decide(lead, "Changed after it was read.");
        PlaywrightAssertions.assertThat(lead.page().locator(".err")).containsText("Refresh");
        PlaywrightAssertions.assertThat(lead.page().locator("#stale")).containsText("was added");
        lead.assertUsable();
        lead.screenshot("gate-stale");
        lead.page().click("#refresh");
        PlaywrightAssertions.assertThat(lead.page().locator(".note.ok").first()).containsText("new pack");

        second.open();
        assertThat(reviewer.page().locator("#sch").textContent())
                .as("only what is new is scored again")
                .contains("1 item");
        second.score(5).vote("ADVANCE_WITH_CONDITIONS", VOTED);
        first.open().score(5);
        findingIsScoredByTheOther(lead, reviewer, second);
        first.open();
        condition(lead);
        decide(lead, "Advance, with a second source to come.");
        PlaywrightAssertions.assertThat(lead.page().locator("#rec")).containsText("Advanced with conditions");
        PlaywrightAssertions.assertThat(lead.page().locator("#cd")).containsText("Add a second source");
        lead.assertUsable();

        team.open("/gate/review.xhtml?id=" + id + "&gate=1");
        assertThat(team.page().locator("#decision-panel").textContent())
                .as("after the decision the team sees names and votes")
                .contains("Omar")
                .contains(VOTED);
        closeTheCondition(manager, id);
    }

    private static void findingIsScoredByTheOther(Browser lead, Browser reviewer, PanelAtWork second) {
        Page page = lead.page();
        page.getByText("Add a finding of your own").click();
        page.fill("#finding-title", "A call to the district");
        page.fill("#finding-text", "The officer in charge has not heard of the meetings.");
        page.click("#find");
        PlaywrightAssertions.assertThat(page.locator(".note.ok").first()).containsText("The finding is added");
        PlaywrightAssertions.assertThat(page.locator("#f-F1")).containsText("the others of the panel score it");
        decide(lead, "Not yet weighed by both.");
        PlaywrightAssertions.assertThat(page.locator(".err")).containsText("scored by another reviewer");
        lead.assertUsable();

        second.open();
        PlaywrightAssertions.assertThat(reviewer.page().locator("#sch")).containsText("Score F1");
        PlaywrightAssertions.assertThat(reviewer.page().locator("#score blockquote"))
                .containsText("has not heard of the meetings");
        reviewer.assertUsable();
        reviewer.screenshot("finding-to-score");
        second.score(3);
        PlaywrightAssertions.assertThat(reviewer.page().locator("#f-F1 td.k").first())
                .containsText("3");
    }

    private static void ask(Browser reviewer) {
        Page page = reviewer.page();
        page.locator("#cl [data-about]").first().click();
        page.selectOption("#comment-field", "rival");
        page.fill("#comment-text", ASKED);
        page.click("#comment-ask");
        PlaywrightAssertions.assertThat(page.locator("#cm")).containsText(ASKED);
    }

    private static void answer(Browser team) {
        Page page = team.page();
        PlaywrightAssertions.assertThat(page.locator("#talk")).containsText(ASKED);
        team.assertUsable();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the answer"))
                .click();
        PlaywrightAssertions.assertThat(page.locator(".err")).containsText("Choose whether you agree");
        page.getByLabel("We agree, and change it").check();
        page.fill("[id='c:0:text']", "The act of 2016. We name it.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the answer"))
                .click();
        PlaywrightAssertions.assertThat(page.locator("#talk")).containsText("Agreed");
    }

    private static void condition(Browser lead) {
        Page page = lead.page();
        page.check("#decision-ADVANCE_WITH_CONDITIONS");
        page.click("#moreConditions");
        page.locator("[id='conditions:1:text']").waitFor();
        page.locator("[id='conditions:1:less']").click();
        page.locator("[id='conditions:1:text']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.fill("[id='conditions:0:text']", "Add a second source");
        page.selectOption("[id='conditions:0:owner']", People.LEAD);
        page.fill("[id='conditions:0:dueOn']", "2099-01-31");
    }

    private static void decide(Browser lead, String reason) {
        Page page = lead.page();
        if (page.locator("#decide input:checked").count() == 0) {
            page.check("#decision-RETURN_FOR_REVISION");
        }
        page.fill("#reason", reason);
        if (page.locator("#differs").isVisible()) {
            page.fill("#differs", "It is safer.");
        }
        page.fill("#password", People.password(lead));
        page.click("#weigh");
    }

    private static void closeTheCondition(Browser manager, String id) {
        Page page = manager.page();
        manager.open("/gate/conditions.xhtml?id=" + id + "#K1");
        manager.assertUsable();
        page.click("main .act a");
        page.fill("#note", "The district's letter is E3.");
        page.click("#closeNow");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("The district's letter is E3.");
    }
}
