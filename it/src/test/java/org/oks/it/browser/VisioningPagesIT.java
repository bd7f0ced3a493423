package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The pages of phase 1: what is incomplete is kept and says what it lacks; what is whole is done. */
@InBrowser
class VisioningPagesIT {
    private static final int PILLARS = 8;

    @Test
    void capabilityIsHeardAgreedAndDone(Browser browser) {
        Page page = browser.page();
        TeamAtWork team = started(browser);
        browser.open("/visioning/capability.xhtml?id=" + team.id());
        page.locator("#heard summary").click();
        page.fill("#heard-saidOn", "2017-03-02");
        page.selectOption("[id='heard-scores:0:current']", "EMERGENT");
        page.click("#addRespondent");
        page.locator(".err").waitFor();
        assertThat(page.locator("#heard-saidBy").isVisible()).isTrue();
        assertThat(page.inputValue("[id='heard-scores:0:current']")).isEqualTo("EMERGENT");
        page.fill("#heard-saidBy", "Head of monitoring");
        page.click("#addRespondent");
        page.locator(".note.ok").waitFor();
        assertThat(page.locator("#pillars").textContent()).contains("Head of monitoring");
        assertThat(page.inputValue("[id='scores:0:current']"))
                .as("the middle is filled in")
                .isEqualTo("EMERGENT");

        page.selectOption("[id='scores:0:aspired']", "ADVANCED");
        page.fill("[id='scores:0:note']", "Minutes of each month");
        page.click("#done");
        page.locator(".err").waitFor();
        assertThat(page.locator(".note.line").first().textContent())
                .contains("7 things are missing")
                .contains("Governance: score it.")
                .doesNotContain("Leadership and culture: ");
        browser.assertUsable();

        browser.open("/visioning/capability.xhtml?id=" + team.id());
        assertThat(page.inputValue("[id='scores:0:note']")).isEqualTo("Minutes of each month");
        assertThat(page.locator("svg.chart circle").count()).isEqualTo(2);
        for (int pillar = 1; pillar < PILLARS; pillar++) {
            page.selectOption("[id='scores:" + pillar + ":current']", "EMERGENT");
            page.selectOption("[id='scores:" + pillar + ":aspired']", "EXPANDING");
            page.fill("[id='scores:" + pillar + ":note']", "Minutes");
        }
        page.click("#done");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");
        assertThat(page.getByText("The step is done.").count()).isEqualTo(1);
    }

    @Test
    void aStaleObjectiveShowsBothVersions(Browser first, Browser second) {
        TeamAtWork team = started(first);
        String address = "/visioning/change-objective.xhtml?id=" + team.id();
        People.signIn(second, People.LEAD);
        second.open(address);
        first.open(address);
        first.page().fill("#changeObjective", "Districts plan with their peers.");
        first.page().click("#save");
        first.page().locator(".note.ok").waitFor();
        first.assertUsable();

        Page page = second.page();
        page.fill("#changeObjective", "States plan with their peers.");
        page.click("#save");
        page.locator(".diff").waitFor();
        assertThat(page.locator(".diff").textContent())
                .contains("Districts plan with their peers.")
                .contains("States plan with their peers.");
        second.assertUsable();
        page.click("#save");
        page.locator(".note.ok").waitFor();
        assertThat(page.inputValue("#changeObjective")).isEqualTo("States plan with their peers.");
        page.fill("#leader", "A. Rao");
        page.fill("#signedOn", "2017-03-02");
        page.click("#saveSignOff");
        page.locator(".note.ok").waitFor();
        assertThat(page.inputValue("#leader")).isEqualTo("A. Rao");
    }

    @Test
    void aBetterRatingSaysThatItIsNoClaimAndSharesAreWholeNumbers(Browser browser) {
        Page page = browser.page();
        TeamAtWork team = started(browser);
        browser.open("/visioning/capacity-risk.xhtml?id=" + team.id());
        rate(page, "HIGH", "2017-03-02", "");
        assertThat(page.getByText("A better rating is not a claim.").count()).isEqualTo(1);
        rate(page, "MODERATE", "2017-03-03", "");
        page.locator(".err").waitFor();
        assertThat(page.locator("#rationale-error").textContent()).contains("Say why");
        page.fill("#rationale", "Officers were hired.");
        page.click("#save");
        page.locator(".note.ok").waitFor();
        assertThat(page.locator("#ratings").textContent()).contains("2 steps lower than the baseline");
        assertThat(page.getByText("A better rating is not a claim.").count()).isEqualTo(2);
        browser.assertUsable();

        page.selectOption("[id='sources:0:kind']", "CLIENT");
        page.fill("[id='sources:0:share']", "1,5");
        page.click("#saveFunding");
        page.locator(".err").waitFor();
        assertThat(page.locator(".err").textContent()).contains("whole number");
        assertThat(page.inputValue("[id='sources:0:share']")).isEqualTo("1,5");
        page.fill("[id='sources:0:share']", "15");
        page.click("#saveFunding");
        page.locator(".note.ok").waitFor();
        assertThat(page.inputValue("[id='sources:0:share']")).isEqualTo("15");
    }

    @Test
    void learningGoalsAndTheQuestionSayWhatTheyLack(Browser browser) {
        Page page = browser.page();
        TeamAtWork team = started(browser);
        browser.open("/visioning/learning-goals.xhtml?id=" + team.id());
        page.selectOption("[id='challenges:0:element']", "LEARNING_CULTURE");
        page.fill("[id='challenges:0:why']", "Mistakes are hidden.");
        page.fill("[id='goals:0:goal']", "What makes officers speak of mistakes.");
        page.click("#done");
        page.locator(".err").waitFor();
        assertThat(page.locator("main").textContent()).contains("Goal 1: choose an owner from the team.");
        browser.assertUsable();
        page.selectOption("[id='goals:0:element']", "LEARNING_CULTURE");
        page.selectOption("[id='goals:0:owner']", People.LEAD);
        page.fill("[id='goals:0:dueOn']", "2017-09-01");
        page.fill("[id='goals:0:decision']", "Whom to train first.");
        page.click("#done");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");

        browser.open("/visioning/framing-question.xhtml?id=" + team.id());
        page.fill("#question", "Can we help nine districts plan?");
        page.click("#done");
        page.locator(".err").waitFor();
        assertThat(page.locator("main").textContent()).contains("This can be answered with yes or no.");
        browser.assertUsable();
        page.fill("#question", "How can we help nine districts plan?");
        page.click("#done");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");
        assertThat(page.getByText("The step is done.").count()).isEqualTo(1);
    }

    private static void rate(Page page, String rating, String on, String why) {
        page.selectOption("#rating", rating);
        page.fill("#ratedOn", on);
        page.selectOption("#source", "OKS_TEAM");
        page.fill("#rationale", why);
        page.click("#save");
        page.waitForLoadState();
    }

    private static TeamAtWork started(Browser browser) {
        People.signIn(browser, People.LEAD);
        return new TeamAtWork(browser).propose().start();
    }
}
