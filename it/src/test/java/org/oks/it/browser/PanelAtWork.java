package org.oks.it.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** What managers and members of a panel do on the pages of a gate. */
final class PanelAtWork {
    private static final int MOST_ITEMS = 20;

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

    /** Scores whatever is owed, each on the same level. */
    PanelAtWork score(int level) {
        for (int item = 0; item < MOST_ITEMS && owes(); item++) {
            String owed = page.locator("#sch").textContent();
            for (Locator mark :
                    page.locator("#scoring input[value$=':" + level + "']").all()) {
                mark.check();
            }
            page.click("#give");
            PlaywrightAssertions.assertThat(page.locator("#sch").or(page.getByText("You have scored everything")))
                    .not()
                    .hasText(owed);
        }
        return this;
    }

    private boolean owes() {
        return page.locator("#scoring").count() > 0;
    }

    PanelAtWork vote(String decision, String reason) {
        page.check("#decision-" + decision);
        page.fill("#reason", reason);
        page.click("#weigh");
        PlaywrightAssertions.assertThat(page.locator(".note.ok").first()).containsText("Your vote is recorded");
        return this;
    }
}
