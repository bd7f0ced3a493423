package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a team does on the pages of learning: reviews before and after a phase, their actions, a learning table. */
@InBrowser
class LearningPagesIT {
    private static final Pattern A_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void aPhaseIsReviewedBeforeAndAfterAndNobodysActionKeepsItOpen(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.LEAD);
        String id = new TeamAtWork(browser).propose().start().id();
        before(browser, id);

        browser.open("/learning/after.xhtml?id=" + id);
        assertThat(page.inputValue("#INTENDED")).isEqualTo("Weekly plans.");
        assertThat(page.inputValue("#MEASURES")).isEqualTo("14 of 14 sites.");
        page.fill("#heldOn", "2017-03-03");
        page.fill("#participants", "The team");
        page.fill("#MEASURES", "12 of 14 sites.");
        page.fill("#ACTUAL", "11 of 14 sites.");
        page.fill("#CAUSES", "Posts stayed vacant.");
        page.fill("#SAME_AGAIN", "Pair the sites.");
        page.fill("#DIFFERENTLY", "Ask for a supervisor first.");
        String action = "Ask " + id + " for a supervisor";
        page.fill("[id='actions:0:text']", action);
        page.click("#finish");
        page.locator(".err").waitFor();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Action 1 has no owner");
        assertThat(page.inputValue("[id='actions:0:text']")).isEqualTo(action);
        browser.assertUsable();

        browser.open("/learning/after.xhtml?id=" + id);
        assertThat(page.inputValue("[id='actions:0:text']")).as("it was kept").isEqualTo(action);
        page.selectOption("[id='actions:0:owner']", People.LEAD);
        page.fill("[id='actions:0:dueOn']", "2017-04-18");
        page.click("#finish");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");

        browser.open("/learning/learning.xhtml?id=" + id);
        PlaywrightAssertions.assertThat(page.locator(".pair")).containsText("Same, copied from Before");
        assertThat(page.locator(".pair .tag.warn").count())
                .as("only the measures differ")
                .isEqualTo(1);
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Paired");
        browser.assertUsable();
        settle(browser, id, action);
    }

    private static void before(Browser browser, String id) {
        Page page = browser.page();
        browser.open("/learning/before.xhtml?id=" + id);
        page.fill("#INTENDED", "Weekly plans.");
        page.click("#finish");
        page.locator(".err").waitFor();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Give the day on which the after review");
        browser.assertUsable();
        browser.open("/learning/before.xhtml?id=" + id);
        assertThat(page.inputValue("#INTENDED"))
                .as("what is incomplete is kept")
                .isEqualTo("Weekly plans.");
        page.fill("#heldOn", "2017-03-02");
        page.fill("#participants", "The team");
        page.fill("#MEASURES", "14 of 14 sites.");
        page.fill("#CHALLENGES", "Vacant posts.");
        page.fill("#LEARNED", "Coaching takes eight weeks.");
        page.fill("#SUCCESS", "Two coached sites.");
        page.fill("#afterOn", "2017-06-02");
        page.click("#finish");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("The step is done");
    }

    /** The action waits for its owner beside the tasks, and on the page of the engagement. */
    private static void settle(Browser browser, String id, String action) {
        Page page = browser.page();
        browser.open("/workflow/my-work.xhtml");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(action);
        browser.assertUsable();
        browser.open("/learning/learning.xhtml?id=" + id + "&drop=1");
        page.click("#dropNow");
        page.locator(".err").waitFor();
        page.locator("tr", new Page.LocatorOptions().setHasText(action))
                .locator("button[name=doneAction]")
                .click();
        PlaywrightAssertions.assertThat(page.locator(".note.ok")).containsText("The action is done");
        browser.open("/workflow/my-work.xhtml");
        PlaywrightAssertions.assertThat(page.locator("main")).not().containsText(action);
    }

    @Test
    void aStaleReviewShowsBothVersions(Browser first, Browser second) {
        People.signIn(first, People.LEAD);
        String id = new TeamAtWork(first).propose().start().id();
        first.open("/learning/before.xhtml?id=" + id);
        People.signIn(second, People.LEAD);
        second.open("/learning/before.xhtml?id=" + id);
        first.page().fill("#INTENDED", "What the first one means.");
        first.page().click("#save");
        first.page().locator(".note.ok").waitFor();

        Page page = second.page();
        page.fill("#INTENDED", "What the second one means.");
        page.click("#save");
        page.locator(".diff").waitFor();
        assertThat(page.locator(".diff").textContent())
                .contains("What the first one means.")
                .contains("What the second one means.");
        page.click("#save");
        page.locator(".note.ok").waitFor();
        assertThat(page.inputValue("#INTENDED")).isEqualTo("What the second one means.");
    }

    @Test
    void aTableIsTalkedThroughQuadrantByQuadrant(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.LEAD);
        String id = new TeamAtWork(browser).propose().start().id();
        browser.open("/learning/learning.xhtml?id=" + id);
        page.click("#begin");
        page.fill("#framingQuestion", "What will it take for us to plan weekly?");
        browser.assertUsable();
        page.click("#save");
        page.locator(".el").waitFor();
        assertThat(page.locator("#add-INSIGHT").count())
                .as("no insight without a ground truth")
                .isZero();
        entry(page, "GROUND_TRUTH", "#text", "14 of 14 sites planned.");
        entry(page, "GROUND_TRUTH", "#text", "3 sites stopped.");

        page.click("#add-INSIGHT");
        page.fill("#text", "The supervisor keeps it alive.");
        page.click("#save");
        page.locator(".err").waitFor();
        PlaywrightAssertions.assertThat(page.locator(".err")).containsText("An insight rests on what happened");
        browser.assertUsable();
        page.getByLabel("G1 14 of 14 sites planned.").check();
        page.click("#save");
        page.locator("#I1").waitFor();

        page.click("#add-HYPOTHESIS");
        page.fill("#ifPart", "each site names a supervisor");
        page.fill("#thenPart", "it still plans in three months");
        page.getByLabel("I1 The supervisor keeps it alive.").check();
        page.click("#save");
        page.locator("#H1").waitFor();
        page.click("#add-OPPORTUNITY");
        page.fill("#text", "The next visit.");
        page.getByLabel("H1 If each site names a supervisor").check();
        page.selectOption("#owner", People.LEAD);
        page.fill("#dueOn", "2017-04-18");
        page.click("#save");
        page.locator("#O1").waitFor();

        browser.tabTo("#H1 a.id");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("entry=H1"));
        assertThat(page.locator(".el .hit").count()).as("G1, I1, H1 and O1").isEqualTo(4);
        assertThat(page.locator("#G2").getAttribute("class")).isNullOrEmpty();
        browser.assertUsable();
        String sheet =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(A_PAGE.matcher(sheet).results().count()).as("printed sheets").isEqualTo(1);
        page.click("#H1 a.edit");
        page.selectOption("#status", "SUPPORTED");
        page.click("#save");
        PlaywrightAssertions.assertThat(page.locator("#H1")).containsText("Supported");
    }

    private static void entry(Page page, String quadrant, String field, String text) {
        page.click("#add-" + quadrant);
        page.fill(field, text);
        page.click("#save");
        page.getByText(text).waitFor();
    }
}
