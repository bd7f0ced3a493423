package org.oks.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** The first page that anybody sees. */
@InBrowser
class SignInPageIT {
    @Test
    void itOpensWithoutAComplaintAndShutsNobodyOut(Browser browser) {
        Response response = browser.open("/sign-in.xhtml");
        assertEquals(200, response.status());
        browser.assertUsable();
        browser.screenshot("sign-in");
    }
}
