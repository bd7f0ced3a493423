package org.oks.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The people of the demonstration at their browsers. */
final class People {
    static final String LEAD = "amina.lead";
    static final String CONSULTANT = "ravi.consultant";
    static final String APPROVER = "omar.approver";
    static final String SECOND_APPROVER = "lena.approver";
    static final String THIRD_APPROVER = "tomas.approver";
    static final String SECOND_MANAGER = "musa.manager";
    static final String MANAGER = "maria.manager";
    static final String ADMINISTRATOR = "ada.admin";

    private People() {}

    /** Signs the person in; they stand on their work then. */
    static void signIn(Browser browser, String person) {
        browser.open("/sign-in.xhtml");
        browser.page().fill("#name", person);
        browser.page().fill("#password", password(browser));
        browser.page().click("#go");
        browser.page().waitForURL("**/workflow/my-work.xhtml*");
    }

    static String password(Browser browser) {
        try {
            String line = Files.readAllLines(browser.server().data().resolve("demo-sign-ins.txt"))
                    .get(0)
                    .strip();
            return line.substring(line.lastIndexOf(' ') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
