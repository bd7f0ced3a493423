package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed and not sent outlives the page, the link, the device and the sign-in, and is nobody else's. */
@InBrowser
class DraftsIT {
    private static final String WORDS = "Districts learn from each other each month.";

    @Test
    void whatWasTypedOnThePhoneIsOfferedOnTheLaptopFieldByField(Browser phone, Browser laptop, Browser other) {
        String charter = charter(phone);
        phone.page().fill("#objective", WORDS);
        phone.page().fill("#endsOn", "2031-12-31");
        PlaywrightAssertions.assertThat(phone.page().locator(".draft-note"))
                .containsText("Draft kept", new ContainsTextOptions().setTimeout(15_000));

        People.signIn(other, People.CONSULTANT);
        other.open(charter);
        other.page().waitForTimeout(500);
        assertThat(other.page().locator(".note.draft").count()).isZero();

        People.signIn(laptop, People.LEAD);
        laptop.open(charter);
        Page page = laptop.page();
        Locator offer = page.locator(".note.draft");
        offer.waitFor();
        assertThat(page.inputValue("#objective"))
                .as("nothing is put back unasked")
                .isNotEqualTo(WORDS);
        offer.locator("summary").click();
        assertThat(offer.locator("tbody tr").count()).isEqualTo(2);
        assertThat(offer.textContent()).contains(WORDS);
        laptop.assertUsable();
        laptop.screenshot("draft");
        String end = page.inputValue("#endsOn");
        offer.locator("tbody tr").nth(1).locator("input").uncheck();
        offer.locator("[data-use]").click();
        assertThat(page.inputValue("#objective")).isEqualTo(WORDS);
        assertThat(page.inputValue("#endsOn")).isEqualTo(end);
        page.click("#save");
        page.locator(".note.ok").waitFor();
        laptop.open(charter);
        page.waitForTimeout(500);
        assertThat(offer.count()).as("what was sent is no draft").isZero();
    }

    @Test
    void aLostLinkAndAClosedTabLoseNothing(Browser browser) {
        String charter = charter(browser);
        Page page = browser.page();
        browser.expectComplaint("ERR_INTERNET_DISCONNECTED");
        page.context().setOffline(true);
        page.fill("#objective", WORDS);
        PlaywrightAssertions.assertThat(page.locator(".draft-note"))
                .containsText("No connection", new ContainsTextOptions().setTimeout(15_000));
        page.context().setOffline(false);
        page.reload();
        Locator offer = page.locator(".note.draft");
        offer.waitFor();
        offer.locator("[data-drop]").click();
        assertThat(offer.count()).isZero();
        page.locator(".draft-note button").click();
        offer.locator("[data-use]").click();
        assertThat(page.inputValue("#objective")).isEqualTo(WORDS);
        assertThat(charter).isNotEmpty();
    }

    @Test
    void leavingThePageIsAskedAboutAndSigningOutLeavesNothingOnTheDevice(Browser browser) {
        String charter = charter(browser);
        Page page = browser.page();
        page.fill("#objective", WORDS);
        List<String> asked = new ArrayList<>();
        page.onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.locator("nav.side a").first().click(new Locator.ClickOptions().setNoWaitAfter(true));
        page.waitForTimeout(500);
        assertThat(asked).containsExactly("beforeunload");
        assertThat(page.inputValue("#objective")).isEqualTo(WORDS);

        page.onDialog(Dialog::accept);
        page.click("[id='leave:out']");
        page.waitForURL("**/sign-in.xhtml*");
        assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('oks:draft')).length"))
                .isEqualTo(0);
        People.signIn(browser, People.LEAD);
        browser.open(charter);
        page.locator(".note.draft summary").click();
        assertThat(page.locator(".note.draft").textContent()).contains(WORDS);
    }

    private static String charter(Browser browser) {
        People.signIn(browser, People.LEAD);
        String address = "/engagement/charter.xhtml?id="
                + new TeamAtWork(browser).propose().id();
        browser.open(address);
        return address;
    }
}
