package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Locale ESPERANTO = Locale.forLanguageTag("eo");
    private static final Locale MACHINE = Locale.getDefault();

    @AfterEach
    void theMachineSpeaksItsOwnLanguage() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void aBrokenRuleSpeaksTheLanguageOfItsReader() {
        DomainException broken = new NotFound(Text.of("gate.no.submission", 2, "E-1"));
        assertThat(broken.text().in(Locale.ENGLISH))
                .isEqualTo("There is no submission for gate 2 of E-1, or it is not shared with you.")
                .isEqualTo(broken.getMessage());
        assertThat(broken.text().in(ESPERANTO))
                .isEqualTo("Ne estas sendaĵo por la pordo 2 de E-1, aŭ ĝi ne estas por vi.");
    }

    @Test
    void whatIsNotTranslatedYetComesInEnglishWhateverTheMachineSpeaks() {
        Locale.setDefault(ESPERANTO);
        assertThat(Text.of("gate.no.submission", 1, "E-1").in(Locale.ENGLISH)).startsWith("submission");
        assertThat(Text.of("gate.no.submission", 1, "E-1").in(Locale.GERMAN)).startsWith("submission");
        assertThat(Text.of("gate.check.work").in(ESPERANTO)).isEqualTo("The work of the phase is recorded");
        assertThat(Text.of("people.link.ask").in(ESPERANTO)).isEqualTo("Ask an administrator for a new one.");
    }

    @Test
    void aKeyWithoutATextIsSeenAndBreaksNothing() {
        assertThat(Text.of("gate.nothing").in(ESPERANTO)).isEqualTo("?gate.nothing");
        assertThat(Text.of("nowhere.nothing", 1).in(Locale.ENGLISH)).isEqualTo("?nowhere.nothing");
        assertThat(Text.of("nothing").in(Locale.ENGLISH)).isEqualTo("?nothing");
    }

    @Test
    void onlyLanguagesWithTextsAreSpoken() {
        Locale.setDefault(ESPERANTO);
        assertThat(Languages.best("de, en;q=0.5, eo-XX;q=0.8")).isEqualTo(ESPERANTO);
        assertThat(Languages.best("en-GB, eo;q=0.9")).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.best("eo;q=0, de, *;q=0.1")).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.best("")).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.best(";;q=x")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void numbersAreCountedAndNotGrouped() {
        assertThat(Text.of("platform.shorten", 2000, 2500).in(Locale.ENGLISH))
                .isEqualTo("Shorten this to 2000 characters; it has 2500.");
        assertThat(Text.of("people.too-many-tries", 1L).in(Locale.ENGLISH))
                .isEqualTo("Too many tries. Wait 1 second, then try again.");
        assertThat(Text.of("people.too-many-tries", 1200L).in(Locale.ENGLISH))
                .isEqualTo("Too many tries. Wait 1200 seconds, then try again.");
    }

    @Test
    void aTextTravelsWithItsException() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(new NotFound(Text.of("gate.no.submission", 2, "E-1")));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            assertThat(((NotFound) in.readObject()).text().in(ESPERANTO)).startsWith("Ne estas sendaĵo");
        }
    }
}
