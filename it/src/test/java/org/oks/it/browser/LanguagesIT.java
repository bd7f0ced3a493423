package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page fits a phone in each language, and in a made-up one whose words are two fifths longer; nothing is named that
 * has no text, and nothing is cut off.
 */
@InBrowser
class LanguagesIT {
    private static final String NACO = "?id=E-1001";
    private static final List<String> OF_ENGAGEMENT = List.of(
            "engagement/engagement",
            "engagement/charter",
            "engagement/history",
            "engagement/work",
            "engagement/hold",
            "engagement/cancel",
            "visioning/capacity-risk",
            "visioning/capability",
            "visioning/learning-goals",
            "visioning/change-objective",
            "visioning/framing-question",
            "results/results",
            "results/chain",
            "results/indicators",
            "results/services",
            "governance/elements",
            "governance/roles",
            "governance/plan",
            "governance/communities",
            "learning/learning",
            "learning/before",
            "learning/after",
            "learning/table",
            "learning/my-strength",
            "contribution/claims",
            "gate/gates",
            "gate/submit",
            "gate/conditions");
    private static final List<String> OF_EVERYBODY = List.of(
            "workflow/my-work",
            "glossary",
            "notice/notices",
            "people/me",
            "notice/preferences",
            "operation/operations",
            "engagement/engagements",
            "engagement/propose",
            "gate/reviews");
    private static final List<String> OF_ADMINISTRATOR = List.of(
            "notice/outbox",
            "people/people",
            "people/invite",
            "people/stand-ins",
            "workflow/rules",
            "operation/lists",
            "governance/templates");

    /** What does not show all of its words. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('.btn, .tag, .tabs a, th, label, .nav a, h1, h2, legend')]
                .filter(e => e.offsetParent && !e.closest('.vh') && !e.classList.contains('vh') && e.scrollWidth > e.clientWidth + 1
                    && getComputedStyle(e).overflowX !== 'visible')
                .map(e => e.textContent.trim().slice(0, 60))
            """;

    @ParameterizedTest
    @CsvSource({"fr, Se déconnecter", "es, Salir", "en-XA, Síígn óóúút"})
    void everyPageFitsAPhoneInThisLanguage(String language, String signOut, Browser lead, Browser administrator) {
        List<String> wrong = new ArrayList<>();
        People.signIn(lead, People.LEAD);
        speak(lead, language);
        lead.open("/workflow/my-work.xhtml");
        assertThat(lead.page().locator("#leave").innerHTML()).contains(signOut);
        assertThat(lead.page().getAttribute("html", "lang")).isEqualTo(language.substring(0, 2));
        OF_EVERYBODY.forEach(page -> look(lead, "/" + page + ".xhtml", wrong));
        OF_ENGAGEMENT.forEach(page -> look(lead, "/" + page + ".xhtml" + NACO, wrong));
        look(lead, "/gate/review.xhtml" + NACO + "&gate=1", wrong);
        People.signIn(administrator, People.ADMINISTRATOR);
        speak(administrator, language);
        OF_ADMINISTRATOR.forEach(page -> look(administrator, "/" + page + ".xhtml", wrong));
        assertThat(wrong).isEmpty();
    }

    private static void speak(Browser browser, String language) {
        browser.page().context().route("**/*.xhtml*", route -> {
            Map<String, String> headers = new HashMap<>(route.request().headers());
            headers.put("accept-language", language);
            route.resume(new Route.ResumeOptions().setHeaders(headers));
        });
        browser.page().setViewportSize(390, 844);
    }

    private static void look(Browser browser, String address, List<String> wrong) {
        Response answer = browser.open(address);
        Page page = browser.page();
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (answer.status() != 200 || wide > 390) {
            wrong.add(address + ": " + answer.status() + ", " + wide + " pixels wide");
        }
        String text = page.locator("body").innerText();
        if (text.matches("(?s).*\\?[a-z]+\\.[a-z-]+\\..*")) {
            wrong.add(address + " names a text that is not there");
        }
        List<?> cut = (List<?>) page.evaluate(CUT_OFF);
        if (!cut.isEmpty()) {
            wrong.add(address + " cuts off " + cut);
        }
    }
}
