package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** What comes between a team and its gate: a line that is waived, a hold, a seat given back, a return that is disputed. */
@InBrowser
class GateWithHindrancesIT {
    private static final String REPLACE = "Name a replacement in the panel of Gate 1";
    private static final String WHY = "The second minutes were not read.";

    @Test
    void waivedHeldReplacedReturnedAndDisputed(
            Browser team, Browser manager, Browser first, Browser second, Browser other) {
        People.signIn(team, People.LEAD);
        TeamAtWork work = new TeamAtWork(team).propose().start().recordWork().claim();
        People.signIn(manager, People.MANAGER);
        waive(team, manager, work.id());
        hold(team, manager, work.id());
        work.submit();
        replace(manager, first, second, work.id());
        new PanelAtWork(second, work.id()).declare().score(2).decide("RETURN_FOR_REVISION", "Ask a district.");
        dispute(team, manager, other, work.id());
    }

    private static void waive(Browser team, Browser manager, String id) {
        Page page = manager.page();
        manager.open("/gate/submit.xhtml?id=" + id);
        page.click("#miss-evidence-main a[href*='waive=']");
        manager.assertUsable();
        page.click("#waiveNow");
        PlaywrightAssertions.assertThat(page.locator(".err")).containsText("reason");
        page.fill("#reason", "The minutes come next month.");
        page.click("#waiveNow");
        PlaywrightAssertions.assertThat(page.locator(".note.ok").first()).containsText("The line is waived");
        team.open("/gate/submit.xhtml?id=" + id);
        PlaywrightAssertions.assertThat(team.page().locator("main")).containsText("The minutes come next month.");
        assertThat(team.page().locator("a[href*='waive=']").count())
                .as("the team waives nothing")
                .isZero();
    }

    private static void hold(Browser team, Browser manager, String id) {
        Page page = manager.page();
        manager.open("/engagement/hold.xhtml?id=" + id);
        page.fill("#reason", "Elections come first.");
        page.click("#save");
        PlaywrightAssertions.assertThat(page.locator(".err")).containsText("day after today");
        page.fill("#until", "2099-06-01");
        manager.assertUsable();
        page.click("#save");
        PlaywrightAssertions.assertThat(page.locator(".note.ok").first()).containsText("on hold");
        team.open("/engagement/engagement.xhtml?id=" + id);
        PlaywrightAssertions.assertThat(team.page().locator("main")).containsText("Elections come first.");
        team.assertUsable();
        team.open("/gate/submit.xhtml?id=" + id);
        assertThat(team.page().locator("#send").count())
                .as("on hold nothing is submitted")
                .isZero();
        manager.open("/engagement/hold.xhtml?id=" + id);
        page.fill("#why", "They are over.");
        page.click("#go-on");
        PlaywrightAssertions.assertThat(page.locator(".note.ok").first()).containsText("The engagement goes on");
    }

    private static void replace(Browser manager, Browser first, Browser second, String id) {
        new PanelAtWork(manager, id).appoint(People.APPROVER);
        People.signIn(first, People.APPROVER);
        new PanelAtWork(first, id).recuse("My sister works there.");
        first.open("/gate/review.xhtml?id=" + id);
        assertThat(first.page().locator("main").textContent())
                .as("who gave the seat back sees no form")
                .contains("You are not on this gate's panel");
        assertThat(first.page().locator("#weigh").count()).isZero();

        Page page = manager.page();
        manager.open("/engagement/engagement.xhtml?id=" + id);
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(REPLACE);
        manager.open("/gate/panel.xhtml?id=" + id + "&gate=1");
        assertThat(page.locator("input[name=lead][value='" + People.APPROVER + "']")
                        .count())
                .as("they are not named again")
                .isZero();
        new PanelAtWork(manager, id).appoint(People.SECOND_APPROVER);
        manager.open("/engagement/engagement.xhtml?id=" + id);
        assertThat(page.locator("main").textContent())
                .as("no task for the seat is left")
                .doesNotContain(REPLACE);
        People.signIn(second, People.SECOND_APPROVER);
    }

    private static void dispute(Browser team, Browser manager, Browser other, String id) {
        Page page = team.page();
        String address = "/gate/dispute.xhtml?id=" + id + "&gate=1";
        team.open(address);
        page.fill("#reason", WHY);
        team.assertUsable();
        page.click("#raise");
        PlaywrightAssertions.assertThat(page.locator(".note.ok").first()).containsText("asked to settle it");
        assertThat(page.locator("#raise").count()).as("once").isZero();

        manager.open(address);
        PlaywrightAssertions.assertThat(manager.page().locator("main")).containsText(WHY);
        PlaywrightAssertions.assertThat(manager.page().locator("main")).containsText("You took part in this gate");
        assertThat(manager.page().locator("#settle").count()).isZero();
        People.signIn(other, People.SECOND_MANAGER);
        page = other.page();
        other.open(address);
        other.assertUsable();
        settle(other);
        PlaywrightAssertions.assertThat(page.locator(".note.ok").first()).containsText("The dispute is settled");
        other.open("/gate/panel.xhtml?id=" + id + "&gate=1");
        assertThat(page.locator("input[name=lead][value='" + People.SECOND_APPROVER + "']")
                        .count())
                .as("a new panel")
                .isZero();
        assertThat(page.locator("input[name=lead][value='" + People.THIRD_APPROVER + "']")
                        .count())
                .isEqualTo(1);
    }

    private static void settle(Browser manager) {
        Page page = manager.page();
        page.check("#outcome2");
        page.fill("#settled-reason", "Somebody else reads them.");
        page.click("#settle");
    }
}
