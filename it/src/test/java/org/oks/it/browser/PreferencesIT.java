package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** Somebody chooses how they are told, and looks at a part of their work by an address that can be kept. */
@InBrowser
class PreferencesIT {
    @Test
    void aReaderChoosesHowTheyAreTold(Browser reader) {
        People.signIn(reader, People.LEAD);
        Page page = reader.page();
        reader.open("/people/me.xhtml");
        page.click("#preferences");
        reader.assertUsable();
        page.locator("input[type=radio][value=AT_ONCE]").check();
        page.selectOption("#digestHour", "18");
        page.click("#save");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Your preferences are saved");

        reader.open("/notice/preferences.xhtml");
        assertThat(page.locator("input[type=radio]:checked").inputValue()).isEqualTo("AT_ONCE");
        assertThat(page.locator("#digestHour").inputValue()).isEqualTo("18");
        page.locator("input[type=radio][value=DIGEST]").check();
        page.click("#save");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Your preferences are saved");
    }

    @Test
    void theFiltersOfMyWorkStandInItsAddress(Browser reader) {
        People.signIn(reader, People.LEAD);
        Page page = reader.page();
        String id = new TeamAtWork(reader).propose("LOW", "Tomas").start().id();
        reader.open("/workflow/my-work.xhtml?what=TEAM&engagement=" + id);
        PlaywrightAssertions.assertThat(page.locator("#queue .list li")).hasCount(1);
        assertThat(page.locator("#mine, #others").count()).isZero();
        assertThat(page.locator("#f-engagement").inputValue()).isEqualTo(id);
        reader.assertUsable();

        page.check("#f-overdue");
        page.locator(".filters button").click();
        PlaywrightAssertions.assertThat(page.locator("#queue")).containsText("Nothing fits these filters");
        assertThat(page.url()).contains("overdue=1", "what=TEAM", "engagement=" + id);
        page.locator(".filters a").click();
        PlaywrightAssertions.assertThat(page.locator("#mine")).isVisible();
    }
}
