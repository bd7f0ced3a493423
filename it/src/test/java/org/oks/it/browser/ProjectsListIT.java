package org.oks.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A projects list of the World Bank, as its site exports it, from the file to the charter of an engagement. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectsListIT {
    private static final Path REAL = Path.of("../ejb/src/test/resources/org/oks/operation/2013_WB_Projects_1_500.xlsx");
    private static final String OURS = "National AIDS Control Support Project (NACP IV)";
    private static final String NEWER = "National AIDS Control Support Project, Phase Four";
    private static final double PATIENCE = 120_000;

    @Test
    @Order(1)
    void aManagerBringsTheRealListLooksAtItAndTakesItOver(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.MANAGER);
        browser.open("/operation/operations.xhtml");
        browser.assertUsable();
        page.locator("main a[href='lists.xhtml']").first().click();
        page.click("#send");
        assertThat(page.locator("#file-error")).containsText("Choose the projects list");
        browser.assertUsable();

        page.setInputFiles("#file", REAL);
        page.click("#send");
        checked(page);
        assertThat(page.locator("#what-next")).containsText("499 rows can be taken over");
        browser.assertUsable();
        browser.screenshot("projects-list");

        page.locator(".next a[href*='show=countries']").click();
        String open = page.locator(".tabs [aria-current]").textContent();
        browser.assertUsable();
        page.getByLabel("Kyrgyz Republic").selectOption("KG");
        page.click("#countries");
        assertThat(page.locator(".note.ok")).containsText("The countries are saved");
        assertThat(page.getByLabel("Kyrgyz Republic")).hasCount(0);
        assertThat(page.locator(".tabs [aria-current]")).not().hasText(open);

        takeOver(browser);
        assertThat(page.locator(".note.ok b")).containsText("499 rows were taken over");
        browser.assertUsable();
    }

    @Test
    @Order(2)
    void anOperationIsFoundMendedAndLeadsToAProposal(Browser manager, Browser lead) {
        People.signIn(manager, People.MANAGER);
        manager.open("/operation/operations.xhtml?country=KG");
        assertThat(manager.page().locator("tbody tr")).hasCount(6);
        manager.open("/operation/operations.xhtml");
        Page page = manager.page();
        page.fill("#f-q", "p130299");
        page.locator(".filters button").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        manager.assertUsable();
        page.locator("tbody a").first().click();
        assertThat(page.locator("main")).containsText("US$510,000,000");
        assertThat(page.locator(".source")).hasText("World Bank projects list, CC BY 4.0, as of 22 Sep 2022");
        manager.assertUsable();
        manager.screenshot("operation");

        page.locator("a[href^='edit.xhtml']").click();
        manager.assertUsable();
        page.fill("#name", "");
        page.click("#save");
        assertThat(page.locator("#name-error")).isVisible();
        page.fill("#name", OURS);
        page.click("#save");
        assertThat(page.locator("h1")).hasText(OURS);
        assertThat(page.locator("main")).containsText("The list says: National AIDS Control Support Project");
        manager.assertUsable();

        People.signIn(lead, People.LEAD);
        lead.open("/operation/operation.xhtml?id=P130299");
        assertThat(lead.page().locator("a[href^='edit.xhtml']")).hasCount(0);
        lead.page().locator("a[href*='propose.xhtml']").click();
        assertThat(lead.page().locator("#projectId")).hasValue("P130299");
        assertThat(lead.page().locator("#operationName")).hasValue(OURS);
        assertThat(lead.page().locator("#country")).hasValue("IN");
        assertThat(lead.page().locator("#sector")).hasValue("HEALTH");
        assertThat(lead.page().locator("#objective")).isEmpty();
        lead.assertUsable();
    }

    @Test
    @Order(3)
    void aNewerListAsksBeforeItOverwritesWhatSomebodyHereWrote(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.MANAGER);
        browser.open("/operation/lists.xhtml");
        page.setInputFiles("#file", new FilePayload("newer.csv", "text/csv", newer()));
        page.click("#send");
        checked(page);
        assertThat(page.locator("#what-next")).containsText("2 rows can be taken over");
        tab(page, "Wrong").click();
        assertThat(page.locator(".rows tbody")).containsText("31 June 2021");
        assertThat(page.locator("a[href$='/errors']")).hasCount(1);
        browser.assertUsable();
        tab(page, "Changed").click();
        assertThat(page.locator(".rows tbody tr")).hasCount(1);
        assertThat(page.locator(".rows tbody")).containsText("31 Dec 2021");
        browser.assertUsable();

        tab(page, "Conflict").click();
        Locator row = page.locator(".rows tbody tr");
        assertThat(row).containsText(OURS);
        assertThat(row.locator(".stays")).containsText("Ours");
        browser.assertUsable();
        browser.screenshot("projects-list-conflict");
        row.locator("input[value=\"Take the list's\"]").click();
        assertThat(row.locator(".stays")).containsText(NEWER);
        row.locator("input[value='Keep ours']").click();
        assertThat(row.locator(".stays")).containsText(OURS);
        row.locator("input[value=\"Take the list's\"]").click();
        assertThat(row.locator(".stays")).containsText(NEWER);

        takeOver(browser);
        assertThat(page.locator(".note.ok")).containsText("1 wrong row was left out");
        browser.open("/operation/operation.xhtml?id=P130299");
        assertThat(page.locator("h1")).hasText(NEWER);
        browser.open("/operation/operation.xhtml?id=P104901");
        assertThat(page.locator("aside").last()).containsText("31 Dec 2021");
        browser.open("/operation/lists.xhtml");
        assertThat(page.locator("tbody tr").first()).containsText("newer.csv");
        browser.assertUsable();
    }

    @Test
    @Order(4)
    void aListThatIsCancelledSaysWhatStays(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.MANAGER);
        browser.open("/operation/lists.xhtml");
        page.setInputFiles("#file", REAL);
        page.click("#send");
        checked(page);
        page.click(".next a[data-dialog=stop]");
        browser.assertUsable();
        page.click("#cancel");
        assertThat(page.locator(".note.line")).containsText("Nothing was taken over.");
        assertThat(page.locator("#what-next")).hasCount(0);
        browser.assertUsable();
    }

    private static void checked(Page page) {
        page.waitForURL("**/operation/list.xhtml?id=*");
        page.locator("#what-next").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    private static void takeOver(Browser browser) {
        Page page = browser.page();
        page.click(".next a[data-dialog=take]");
        browser.assertUsable();
        page.click("#apply");
        page.locator(".note.ok b").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    private static Locator tab(Page page, String kind) {
        return page.locator(".tabs a", new Page.LocatorOptions().setHasText(kind));
    }

    private static byte[] newer() {
        return ("id,project_name,countryshortname,closingdate\n"
                        + "P130299,\"" + NEWER + "\",Republic of India,2020-06-30T00:00:00Z\n"
                        + "P104901,Himachal Pradesh Watershed Management Project,Republic of India,2021-12-31T00:00:00Z\n"
                        + "P130616,HP State Roads Project - Additional Financing,Republic of India,31 June 2021\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
