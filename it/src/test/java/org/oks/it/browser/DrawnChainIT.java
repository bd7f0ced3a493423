package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A team draws its result chain, takes up an indicator, measures it, and records what it delivered. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DrawnChainIT {
    private String id = "";

    @Test
    @Order(1)
    void theChainIsDrawnNodeByNodeAndLinkByLink(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.LEAD);
        id = new TeamAtWork(browser).propose().start().id();
        browser.open("/results/results.xhtml?id=" + id);
        browser.assertUsable();
        browser.open("/results/chain.xhtml?id=" + id);
        browser.assertUsable();
        page.click("#saveNode");
        PlaywrightAssertions.assertThat(page.locator(".err")).containsText("Choose the level.");
        node(page, "OUTPUT", "3 validated assets", null);
        node(page, "INTERMEDIATE_CAPACITY_OUTCOME", "Teams plan by week", "ENHANCED_KNOWLEDGE_OR_SKILLS");
        node(page, "INSTITUTIONAL_CHANGE", "Workshops held by the society", "ORGANIZATIONAL_ARRANGEMENTS");
        node(page, "DEVELOPMENT_GOAL", "Safer behaviour", null);
        PlaywrightAssertions.assertThat(page.locator(".chain")).containsText("Reads like an output");
        link(page, "O1", "I1", "The practice is written well enough to copy");
        link(page, "I1", "C1", "A supervisor stays in place");
        link(page, "C1", "D1", "More contact changes behaviour");
        browser.assertUsable();
        browser.screenshot("result-chain");

        // the graph leads to the same forms as the table
        page.locator(".chain a[href*='node=C1']").click();
        page.fill("#keptBecause", "The society holds them itself now.");
        browser.assertUsable();
        page.click("#saveNode");
        PlaywrightAssertions.assertThat(page.locator(".note.ok")).containsText("The chain is saved");
        PlaywrightAssertions.assertThat(page.locator(".chain")).not().containsText("Reads like an output");
        page.locator("table a[href*='from=I1'][href*='remove=1']").click();
        browser.assertUsable();
        page.click("#removeLink");
        PlaywrightAssertions.assertThat(page.locator(".note.line"))
                .containsText("No way of links leads from an output");
        link(page, "I1", "C1", "A supervisor stays in place");
        page.click("#done");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");
        browser.open("/results/results.xhtml?id=" + id);
        PlaywrightAssertions.assertThat(page.locator(".hist").first()).containsText("removed I1 → C1");
        browser.assertUsable();
    }

    @Test
    @Order(2)
    void aStaleNodeShowsBothVersions(Browser one, Browser other) {
        People.signIn(one, People.LEAD);
        People.signIn(other, People.CONSULTANT);
        one.open("/results/chain.xhtml?id=" + id + "&node=D1");
        other.open("/results/chain.xhtml?id=" + id + "&node=D1");
        other.page().fill("#text", "Fewer infections");
        other.page().click("#saveNode");
        other.page().locator(".note.ok").waitFor();
        one.page().fill("#text", "Safer behaviour, and soon");
        one.page().click("#saveNode");
        PlaywrightAssertions.assertThat(one.page().locator(".diff")).containsText("Fewer infections");
        PlaywrightAssertions.assertThat(one.page().locator("#text")).hasValue("Safer behaviour, and soon");
        one.assertUsable();
        one.page().click("#saveNode");
        one.page().locator(".note.ok").waitFor();
        PlaywrightAssertions.assertThat(one.page().locator(".chain")).containsText("Safer behaviour, and soon");
    }

    @Test
    @Order(3)
    void anIndicatorOfTheLibraryIsJudgedOpenedAndMeasured(Browser team, Browser lead) {
        Page page = team.page();
        People.signIn(team, People.CONSULTANT);
        team.open("/results/indicators.xhtml?id=" + id);
        team.assertUsable();
        page.locator("a[href*='library=OKS-01']").click();
        assertThat(page.inputValue("#name")).isEqualTo("Governance elements operating");
        page.selectOption("#node", "C1");
        page.fill("#baseline", "1,5");
        page.click("#save");
        PlaywrightAssertions.assertThat(page.locator(".err")).containsText("Write a number such as 1,234.5");
        assertThat(page.inputValue("#baseline")).as("what was typed stays").isEqualTo("1,5");
        page.fill("#baseline", "3");
        page.fill("#baselineYear", "2016");
        page.fill("[id='periods:0:startsOn']", "2017-01-01");
        page.fill("[id='periods:0:endsOn']", "2017-06-30");
        page.fill("[id='periods:0:target']", "10.5");
        page.fill("#source", "Minutes");
        page.selectOption("#frequency", "QUARTERLY");
        page.fill("#responsible", "The secretariat");
        for (String point :
                new String[] {"CAPTURES_CONTRIBUTION", "CLEAR_DEFINITION", "METHOD_OF_CALCULATION", "CREDIBLE_DATA"}) {
            page.selectOption("#good" + point, "true");
        }
        team.assertUsable();
        page.click("#save");
        page.locator(".note.ok").waitFor();
        assertThat(page.locator("input[id$=':open']").count())
                .as("a consultant opens no period")
                .isZero();
        team.assertUsable();

        People.signIn(lead, People.LEAD);
        lead.open("/results/indicator.xhtml?id=" + id + "&indicator=1");
        lead.page().click("[id='p:0:open']");
        lead.page().getByText("The period is open.").waitFor();

        team.open("/results/indicator.xhtml?id=" + id + "&indicator=1&period=1");
        page.fill("#u_value", "9.5");
        team.assertUsable();
        page.click("#submit");
        page.getByText("The value waits for approval.").waitFor();

        lead.open("/results/indicator.xhtml?id=" + id + "&indicator=1&period=1&update=1");
        lead.assertUsable();
        lead.page().click("#approve");
        lead.page().getByText("The value is approved").waitFor();
        lead.open("/results/results.xhtml?id=" + id);
        PlaywrightAssertions.assertThat(lead.page().locator(".inds tbody tr").first())
                .containsText("87%");
        lead.assertUsable();
        lead.screenshot("results");
    }

    @Test
    @Order(4)
    void whatWasDeliveredIsARow(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.LEAD);
        browser.open("/results/services.xhtml?id=" + id);
        browser.assertUsable();
        page.selectOption("#type", "PEER_LEARNING");
        page.fill("#deliveredOn", "2017-03-01");
        page.fill("#days", "2.5");
        page.fill("#women", "12");
        page.selectOption("#node", "O1");
        page.click("#save");
        page.getByText("The service is saved.").waitFor();
        PlaywrightAssertions.assertThat(page.locator("tbody tr").first()).containsText("12 women");
        browser.assertUsable();
        page.locator("a[href*='remove=1']").click();
        page.click("#withdraw");
        page.getByText("The service is withdrawn.").waitFor();
    }

    private static void node(Page page, String level, String text, @Nullable String kind) {
        page.selectOption("#level", level);
        page.fill("#text", text);
        if (kind != null) {
            page.selectOption(level.startsWith("INTER") ? "#icoType" : "#capacityFactor", kind);
        }
        page.click("#saveNode");
        PlaywrightAssertions.assertThat(page.locator(".chain")).containsText(text);
    }

    private static void link(Page page, String from, String to, String assumption) {
        page.selectOption("#from", from);
        page.selectOption("#to", to);
        page.fill("[id='assumptions:0:text']", assumption);
        page.click("#saveLink");
        PlaywrightAssertions.assertThat(page.locator("#L-" + from + "-" + to)).containsText(assumption);
    }
}
