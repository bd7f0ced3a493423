package org.oks.it.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.oks.it.server.OksServer;

/**
 * One person at one browser, from the sign-in page on. Everything the browser complains about is kept, and fails the
 * test at its end: errors on the console, exceptions in scripts, violations of the content security policy.
 */
public final class Browser {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** The policy's violations also as console errors, also those that the browser only reports. */
    private static final String TELL_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', e =>
                console.error('Content security policy: ' + e.violatedDirective + ' forbids ' + e.blockedURI
                    + ' in ' + e.sourceFile + ':' + e.lineNumber + ' ' + e.sample));
            """;

    private static final int PHONE = 390;
    private static final int MOST_STOPS = 300;

    private final BrowserContext context;
    private final OksServer server;
    private final Page page;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final List<Pattern> expected = new ArrayList<>();

    Browser(BrowserContext context, OksServer server) {
        this.context = context;
        this.server = server;
        context.addInitScript(TELL_VIOLATIONS);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        this.page = context.newPage();
    }

    /** Playwright's page, for everything a person does on it. */
    public Page page() {
        return page;
    }

    /** The server that this browser looks at. */
    public OksServer server() {
        return server;
    }

    /** Opens a path of the application such as {@code /sign-in.xhtml}. */
    public Response open(String path) {
        URI address = server.at(path);
        Response response = page.navigate(address.toString());
        if (response == null) {
            throw new AssertionError("No answer from " + address);
        }
        return response;
    }

    /** This test brings a complaint about on purpose, such as the browser's note of a 403. */
    public void expectComplaint(String regularExpression) {
        expected.add(Pattern.compile(regularExpression));
    }

    /** Fails if the page as it stands shuts anybody out, by axe, or does not fit the width of a phone. */
    public void assertUsable() {
        assertAccessible();
        ViewportSize size = page.viewportSize();
        page.setViewportSize(PHONE, size.height);
        try {
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            if (((Number) wide).intValue() > PHONE) {
                throw new AssertionError(page.url() + " is " + wide + " pixels wide on a phone of " + PHONE);
            }
        } finally {
            page.setViewportSize(size.width, size.height);
        }
    }

    /** Presses Tab until this element has the focus, as somebody without a mouse does. */
    public void tabTo(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", selector))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector + " in " + page.url());
    }

    private void assertAccessible() {
        List<Rule> violations =
                new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        if (!violations.isEmpty()) {
            StringBuilder text = new StringBuilder("Not accessible: " + page.url());
            for (Rule rule : violations) {
                text.append("\n  ").append(rule.getId()).append(": ").append(rule.getHelp());
                rule.getNodes().forEach(node -> text.append("\n    ").append(node.getHtml()));
            }
            throw new AssertionError(text.toString());
        }
    }

    /** A picture of the whole page, in {@code it/target/screenshots}; those that the docs show are copied from there. */
    public Path screenshot(String name) {
        Path file = Path.of("target", "screenshots", name + ".png").toAbsolutePath();
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    void close(boolean testFailed, String test) {
        try {
            if (testFailed) {
                screenshot("failed-" + test);
            }
            List<String> unexpected = complaints.stream()
                    .filter(complaint -> expected.stream()
                            .noneMatch(e -> e.matcher(complaint).find()))
                    .toList();
            if (!unexpected.isEmpty()) {
                throw new AssertionError("The browser complained:\n  " + String.join("\n  ", unexpected));
            }
        } finally {
            context.close();
        }
    }
}
