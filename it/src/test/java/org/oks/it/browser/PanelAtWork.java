package org.oks.it.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What managers and members of a panel do on the pages of a gate. */
final class PanelAtWork {
    private static final Pattern OWED = Pattern.compile("(\\d+) item");

    private final Browser browser;
    private final Page page;
    private final String id;

    PanelAtWork(Browser browser, String id) {
        this.browser = browser;
        this.page = browser.page();
        this.id = id;
    }

    PanelAtWork open() {
        browser.open("/gate/review.xhtml?id=" + id + "&gate=1");
        return this;
    }

    /** A manager names the lead and the reviewers. */
    PanelAtWork appoint(String lead, String... reviewers) {
        browser.open("/gate/panel.xhtml?id=" + id + "&gate=1");
        browser.assertUsable();
        page.check("input[name=lead][value='" + lead + "']");
        for (String reviewer : reviewers) {
            page.check("input[name=reviewers][value='" + reviewer + "']");
        }
        page.click("#appoint");
        PlaywrightAssertions.assertThat(page.locator(".note.ok")).containsText("The panel is appointed");
        return this;
    }

    PanelAtWork declare() {
        open();
        page.check("#conflict1");
        page.click("#declare");
        PlaywrightAssertions.assertThat(page.locator(".note.ok").first()).containsText("You have declared");
        return this;
    }

    /** Says that there is a conflict of interest, and gives the seat back. */
    PanelAtWork recuse(String reason) {
        open();
        page.check("#conflict2");
        page.fill("#conflict-reason", reason);
        browser.assertUsable();
        page.click("#declare");
        PlaywrightAssertions.assertThat(page.locator(".note.ok").first()).containsText("Your seat is given back");
        return this;
    }

    /** Decides, and signs with the password. */
    PanelAtWork decide(String decision, String reason) {
        page.check("#decision-" + decision);
        page.fill("#reason", reason);
        if (page.locator("#differs").isVisible()) {
            page.fill("#differs", "It is safer.");
        }
        page.fill("#password", People.password(browser));
        page.click("#weigh");
        PlaywrightAssertions.assertThat(page.locator("#rec")).containsText(reason);
        return this;
    }

    /** Scores whatever is owed, each on the same level. */
    PanelAtWork score(int level) {
        while (page.locator("#scoring").count() > 0) {
            scoreNext(page, () -> {
                for (Locator mark :
                        page.locator("#scoring input[value$=':" + level + "']").all()) {
                    mark.check();
                }
                page.click("#give");
            });
        }
        return this;
    }

    /** Scores the item that is open, and waits for the next one. */
    static void scoreNext(Page page, Runnable score) {
        Matcher owed = OWED.matcher(page.locator("#sch").textContent());
        if (!owed.find()) {
            throw new AssertionError("Nothing is owed in " + page.url());
        }
        int left = Integer.parseInt(owed.group(1)) - 1;
        score.run();
        if (left == 0) {
            PlaywrightAssertions.assertThat(page.locator("#ev")).containsText("You have scored everything");
        } else {
            PlaywrightAssertions.assertThat(page.locator("#sch")).containsText(left + " item");
        }
        page.waitForLoadState();
    }

    PanelAtWork vote(String decision, String reason) {
        page.check("#decision-" + decision);
        page.fill("#reason", reason);
        page.click("#weigh");
        PlaywrightAssertions.assertThat(page.locator(".note.ok").first()).containsText("Your vote is recorded");
        return this;
    }
}
