package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A large file goes in pieces, says how far it is, and goes on where a lost link stopped it. */
@InBrowser
class UploadInPiecesIT {
    @Test
    void aLargeFileGoesOnAfterALostLink(Browser browser) {
        Page page = claim(browser);
        browser.expectComplaint(".*Failed to load resource.*");
        AtomicInteger pieces = new AtomicInteger();
        page.route("**/chunks/*", route -> {
            if (pieces.incrementAndGet() == 3) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.setInputFiles("#file", new FilePayload("talk.wav", "audio/wav", wave()));
        page.click("#addNow");
        page.getByText("The evidence is added.").waitFor();
        // nine pieces, and the one that was lost once more
        assertThat(pieces).hasValue(10);
        assertThat(page.locator("#evidence").textContent()).contains("talk.wav").contains("not scanned for viruses");
        browser.assertUsable();
    }

    @Test
    void whatIsRefusedIsSaidAtTheField(Browser browser) {
        Page page = claim(browser);
        browser.expectComplaint(".*Failed to load resource.*");
        byte[] program = wave();
        program[0] = 'M';
        program[1] = 'Z';
        page.setInputFiles("#file", new FilePayload("talk.wav", "audio/wav", program));
        page.click("#addNow");
        page.locator(".sending .why-not").waitFor();
        assertThat(page.locator(".sending .why-not").textContent()).contains("talk.wav");
        assertThat(page.inputValue("#title")).isEqualTo("Talk");
        browser.assertUsable();
    }

    private static Page claim(Browser browser) {
        Page page = browser.page();
        People.signIn(browser, People.LEAD);
        new TeamAtWork(browser).propose().start().claim();
        page.click("#addEvidence");
        page.waitForURL("**/contribution/evidence.xhtml?*");
        page.getByLabel("Supports the claim").check();
        page.fill("#title", "Talk");
        page.fill("#source", "District office");
        page.fill("#locator", "minute 2");
        page.selectOption("#kind", "FILE");
        return page;
    }

    private static byte[] wave() {
        byte[] wave = new byte[8 * 256 * 1024 + 100];
        new Random(7).nextBytes(wave);
        byte[] head = "RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, wave, 0, head.length);
        return wave;
    }
}
