package org.oks.it.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oks.it.rest.PhaseWorked;

/** What a lead does on the pages, from the proposal to the gate. */
final class TeamAtWork {
    private static final String BEFORE = "Hold the before action review of phase 1";
    private static final Pattern ID = Pattern.compile("[?&]id=(E-\\d+)");
    private static final int PATIENCE_SECONDS = 90;

    private final Browser browser;
    private final Page page;
    private String id;

    TeamAtWork(Browser browser) {
        this(browser, "");
    }

    /** At work on an engagement that is there. */
    TeamAtWork(Browser browser, String id) {
        this.browser = browser;
        this.page = browser.page();
        this.id = id;
    }

    String id() {
        return id;
    }

    /** An engagement that one person weighs. */
    TeamAtWork propose() {
        return propose("LOW");
    }

    /** @param risk the capacity risk: with LOW one person weighs it, with HIGH two */
    TeamAtWork propose(String risk) {
        return propose(risk, "Ravi");
    }

    /** @param colleague who is on the team as a consultant, as they are found by name */
    TeamAtWork propose(String risk, String colleague) {
        browser.open("/engagement/propose.xhtml");
        page.fill("#client_input", "Institute " + UUID.randomUUID());
        page.selectOption("#country", "IN");
        page.selectOption("#sector", "HEALTH");
        page.selectOption("#capacityRisk", risk);
        page.fill("#exemptionReason", "A grant pays for it.");
        page.fill("#objective", "Districts learn from each other every month.");
        page.fill("#startsOn", "2017-03-01");
        page.fill("#endsOn", "2018-03-01");
        page.locator("[id='m:1:person_input']").pressSequentially(colleague);
        page.locator(".ui-autocomplete-item").first().click();
        page.selectOption("[id='m:1:role']", "CONSULTANT");
        page.click("#send");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");
        Matcher found = ID.matcher(page.url());
        if (!found.find()) {
            throw new AssertionError("No engagement in " + page.url());
        }
        id = found.group(1);
        return this;
    }

    TeamAtWork start() {
        page.click("#go");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");
        return awaitTask(BEFORE);
    }

    /** Takes the steps of phase 1: the first on its page, the others by REST, since their pages have tests of their own. */
    TeamAtWork recordWork() {
        browser.open("/engagement/engagement.xhtml?id=" + id);
        if (page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(BEFORE))
                        .count()
                > 0) {
            browser.open("/learning/before.xhtml?id=" + id);
            page.fill("#heldOn", "2017-03-02");
            page.fill("#participants", "The team");
            for (String question : List.of("INTENDED", "MEASURES", "CHALLENGES", "LEARNED", "SUCCESS")) {
                page.fill("#" + question, "Districts review their data each month.");
            }
            page.fill("#afterOn", "2099-05-02");
            page.click("#finish");
            page.waitForURL("**/engagement/engagement.xhtml?id=*");
        }
        PhaseWorked.until(browser.server(), id, 1);
        return this;
    }

    TeamAtWork claim() {
        browser.open("/contribution/claim.xhtml?id=" + id);
        page.fill("#statement", "Nine districts review their data each month.");
        page.fill("#whoChanged", "District officers");
        page.fill("#ourPart", "We coached them.");
        page.fill("#othersPart", "The state paid for it.");
        page.fill("#rival", "A new law asked for it.");
        page.click("#save");
        page.waitForURL(Pattern.compile("claim="));
        return this;
    }

    TeamAtWork evidence(String title, String whatItSays) {
        page.click("#addEvidence");
        page.waitForURL("**/contribution/evidence.xhtml?*");
        browser.assertUsable();
        page.getByLabel(whatItSays).check();
        page.fill("#title", title);
        page.fill("#source", "District office");
        page.fill("#locator", "page 2");
        page.fill("#text", "The officers met on the third of each month.");
        page.click("#addNow");
        page.getByText("The evidence is added.").waitFor();
        return this;
    }

    TeamAtWork submit() {
        awaitTask("Submit for Gate 1");
        browser.open("/gate/submit.xhtml?id=" + id);
        page.click("#send");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");
        return awaitTask("Appoint the panel of Gate 1");
    }

    /** Phases and gates are opened by the engine a moment later; the page says so and can be looked at again. */
    private TeamAtWork awaitTask(String title) {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            browser.open("/engagement/engagement.xhtml?id=" + id);
            if (page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                            .count()
                    > 0) {
                return this;
            }
            page.waitForTimeout(1000);
        }
        throw new AssertionError("No task \"" + title + "\" in " + id);
    }
}
