package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The lead of a panel is away: who stands in decides on the lead's behalf, unless something bars them. */
@InBrowser
class StandInIT {
    @Test
    void whoIsOnTheTeamIsBarredAndAnotherSignsOnBehalf(
            Browser team, Browser manager, Browser lead, Browser barred, Browser standIn) {
        People.signIn(team, People.LEAD);
        TeamAtWork work = new TeamAtWork(team)
                .propose("LOW", "Tomas")
                .start()
                .recordWork()
                .claim();
        String id = work.evidence("Minutes of three meetings", "Supports the claim")
                .submit()
                .id();
        People.signIn(manager, People.MANAGER);
        new PanelAtWork(manager, id).appoint(People.SECOND_APPROVER);
        LocalDate today = today(manager, id);

        People.signIn(lead, People.SECOND_APPROVER);
        name(lead, "Tomas", today);
        People.signIn(barred, People.THIRD_APPROVER);
        barred.open("/gate/review.xhtml?id=" + id);
        assertThat(barred.page().locator("main").textContent()).contains("You are on this engagement's team");
        assertThat(barred.page().locator("#declare, #weigh").count()).isZero();
        end(lead);

        try {
            name(lead, "Omar", today);
            People.signIn(standIn, People.APPROVER);
            PanelAtWork panel = new PanelAtWork(standIn, id).open();
            PlaywrightAssertions.assertThat(standIn.page().locator("main")).containsText("Lena Fischer");
            assertThat(standIn.page().locator("#conflict2").count())
                    .as("a stand-in has no seat to give back")
                    .isZero();
            standIn.assertUsable();
            panel.declare().score(4);
            standIn.assertUsable();
            panel.decide("ADVANCE", "The minutes carry it.");
            PlaywrightAssertions.assertThat(standIn.page().locator("#rec")).containsText("for Lena Fischer");
        } finally {
            end(lead);
        }
        team.open("/gate/review.xhtml?id=" + id + "&gate=1");
        PlaywrightAssertions.assertThat(team.page().locator("#rec")).containsText("for Lena Fischer");
        team.assertUsable();
    }

    private static void name(Browser lead, String standIn, LocalDate today) {
        Page page = lead.page();
        lead.open("/people/me.xhtml");
        page.locator("#standIn_input").pressSequentially(standIn);
        page.locator(".ui-autocomplete-item").first().click();
        page.fill("#firstDay", today.toString());
        page.fill("#lastDay", today.plusDays(2).toString());
        page.locator("#stand #reason").fill("Leave");
        lead.assertUsable();
        page.click("#nameStandIn");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("The stand-in is named");
    }

    private static void end(Browser lead) {
        lead.open("/people/me.xhtml");
        lead.page().locator("[id='s:0:end']").click();
        PlaywrightAssertions.assertThat(lead.page().locator("main")).containsText("It has ended");
    }

    /** By the clock of the demonstration. */
    private static LocalDate today(Browser browser, String id) {
        Object at = browser.page()
                .evaluate(
                        "async id => (await (await fetch('/api/v1/engagements/' + id + '/history?size=1',"
                                + " {headers: {Accept: 'application/json'}})).json()).items[0].at",
                        id);
        return LocalDate.parse(String.valueOf(at).substring(0, 10));
    }
}
