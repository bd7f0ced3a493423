package org.oks.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** The PDF as another library reads it. */
class PrintedTest {
    private static final Set<String> NOTHING = Set.of();

    @Test
    void everySectionHasItsBookmark() {
        Printout printed = Printout.of(new DecidedRound(2, 2).dossier(NOTHING));
        assertThat(printed.bookmarks())
                .containsExactly(
                        "Decision and signature",
                        "Digest and how to check it",
                        "Readiness and waivers",
                        " The bar, by the reviewers' scores",
                        " Waived lines",
                        "Claims and evidence index",
                        " C1 Nine districts review their data each month, 1.",
                        " C2 Nine districts review their data each month, 2.",
                        "Scores by criterion",
                        "Votes",
                        "Reviewers' findings",
                        "Conditions set",
                        "Rule versions",
                        "Panel and declarations",
                        "Head of the audit");
        int page = printed.pageOf("Head of the audit");
        assertThat(printed.words(page)).contains("Head of the audit", "4711");
    }

    @Test
    void longTablesGoOnWithTheirHeadingOnTheNextPage() {
        DecidedRound large = new DecidedRound(2, 40);
        Printout printed = Printout.of(large.dossier(NOTHING));
        int pages = printed.pages();
        assertThat(pages).isGreaterThan(6);
        String digest = large.onRecord().pack().digest().substring(0, 12);
        for (int page = 1; page <= pages; page++) {
            assertThat(printed.words(page))
                    .contains("Page " + page + " of " + pages)
                    .contains("Digest " + digest)
                    .contains("Ministry of Health, engagement OKS-7, gate 1, round 2");
        }
        for (int page = printed.pageOf("Claims and evidence index") + 1;
                page < printed.pageOf("Scores by criterion");
                page++) {
            assertThat(printed.words(page)).contains("Confidentiality");
        }
        assertThat(printed.words()).contains("E1 ", "E80 ", "Title80 of the minutes");
    }

    @Test
    void itSaysWhatItIs() {
        Printout.of(new DecidedRound(1, 1).dossier(NOTHING)).read(document -> {
            var about = document.getDocumentInformation();
            assertThat(about.getTitle()).isEqualTo("Gate 1 dossier: Ministry of Health");
            assertThat(about.getAuthor()).isEqualTo("OKS Engagements");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            return about;
        });
    }

    @Test
    void theDecisionAndWhatWasWeighedCanBeRead() {
        assertThat(Printout.of(new DecidedRound(1, 3).dossier(NOTHING)).words())
                .contains("Advance with conditions", "The minutes carry it.", "I sign that I have weighed the pack.")
                .contains("Lena Žižek on behalf of Omar")
                .contains("sha256sum -c SHA256SUMS", "One vote was strict.", "Minutes come next month.")
                .contains("Ask a district.", "2017-06-01", "A call The district knows.", "gate-readiness 2")
                .contains("Comments of the reviewers: 2 agreed, 1 let go.", "Gave the seat back, 2017-03-14 09:30 UTC")
                .contains("Strength, of 5 3.4", "C1 E1 Lena Žižek 4 3 5 2 4");
    }

    @Test
    void everyTypefaceIsInTheFile() {
        Printout printed = Printout.of(new DecidedRound(1, 1).dossier(NOTHING));
        List<String> names = printed.read(document -> {
            Set<PDFont> fonts = printed.fonts(document);
            assertThat(fonts).allMatch(PDFont::isEmbedded);
            return fonts.stream().map(PDFont::getName).toList();
        });
        assertThat(names).allMatch(name -> name.contains("Noto"));
        assertThat(String.join(" ", names))
                .contains("NotoSansDevanagari")
                .contains("NotoNaskhArabic")
                .contains("NotoSans-");
    }

    /** Fails when letters are only put side by side: then there is a glyph for each sign, as the typeface maps it. */
    @Test
    void devanagariAndArabicLettersAreJoined() {
        String vote = "क्षत्रिय शक्ति";
        DecidedRound round = new DecidedRound(1, 1);
        Printout printed = Printout.of(round.dossier(NOTHING));
        for (Letters letters : List.of(Letters.DEVANAGARI, Letters.ARABIC)) {
            String text = letters == Letters.DEVANAGARI ? vote : DecidedRound.ARABIC;
            List<Integer> shown =
                    printed.glyphs(letters == Letters.DEVANAGARI ? "NotoSansDevanagari" : "NotoNaskhArabic");
            List<Integer> alone = text.codePoints()
                    .filter(sign -> sign != ' ')
                    .mapToObj(sign -> glyph(letters, sign))
                    .toList();
            assertThat(shown).isNotEmpty().doesNotContain(0);
            assertThat(shown).as("joined " + letters).anyMatch(glyph -> !alone.contains(glyph));
            assertThat(Collections.indexOfSubList(shown, alone))
                    .as("side by side " + letters)
                    .isNegative();
        }
        // the halant that binds the letters of a conjunct is not seen by itself
        assertThat(printed.glyphs("NotoSansDevanagari")).doesNotContain(glyph(Letters.DEVANAGARI, '\u094D'));
    }

    /** From left to right on the page stands what is read last: the library of the reader puts it in order again. */
    @Test
    void arabicRunsFromTheRight() {
        List<Writing.Stretch> seen =
                Writing.lines("معرفة 2017 مشتركة", Style.TEXT, 400).get(0).stretches();
        assertThat(seen.stream().map(Writing.Stretch::text).filter(text -> !text.isBlank()))
                .containsExactly("مشتركة", "2017", "معرفة");
        assertThat(Writing.lines("Ravi معرفة مشتركة ok", Style.TEXT, 400).get(0).stretches().stream()
                        .map(Writing.Stretch::text))
                .containsExactly("Ravi ", "معرفة مشتركة", " ok");
        assertThat(Writing.lines("a معرفة", Style.TEXT, 400)
                        .get(0)
                        .stretches()
                        .get(1)
                        .letters())
                .isEqualTo(Letters.ARABIC);
    }

    @Test
    void longArabicIsBrokenIntoLinesThatEndOnTheRight() {
        List<Writing.Line> lines = Writing.lines((DecidedRound.ARABIC + " 12 ").repeat(12), Style.TEXT, 200);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(Writing.Line::fromRight);
        assertThat(lines).allMatch(line -> line.width() <= 200);
        assertThat(Writing.lines(DecidedRound.ARABIC, Style.TEXT, 200)).noneMatch(Writing.Line::fromRight);
    }

    @Test
    void wordsKeepTogetherWhatBelongsTogether() {
        assertThat(Writing.stretches("Ravi (रवि कुमार), ok", false).stream().map(Writing.Stretch::letters))
                .containsExactly(Letters.LATIN, Letters.DEVANAGARI, Letters.LATIN);
        assertThat(Writing.stretches("\u0645\u06CC\u200C\u062E", true)).hasSize(2);
        assertThat(Writing.clean("a\u0000b\u202Ec\td")).isEqualTo("a bc d");
    }

    @Test
    void aPageIsSeenAndNotEmpty() {
        BufferedImage page =
                Printout.of(new DecidedRound(1, 1).dossier(NOTHING)).picture(1);
        long ink = IntStream.range(0, page.getWidth() * page.getHeight())
                .filter(at -> (page.getRGB(at % page.getWidth(), at / page.getWidth()) & 0xFF) < 128)
                .count();
        assertThat(ink).isGreaterThan(5_000);
    }

    @Test
    void manyArePrintedAtOnce() throws Exception {
        DecidedRound arabic = new DecidedRound(2, 6).because(DecidedRound.ARABIC + " 2017 " + DecidedRound.HINDI);
        Printout alone = Printout.of(arabic.dossier(NOTHING));
        List<Integer> glyphs = alone.glyphs("Noto");
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Future<List<Integer>>> printed = IntStream.range(0, 24)
                    .mapToObj(each -> pool.submit(
                            () -> Printout.of(arabic.dossier(NOTHING)).glyphs("Noto")))
                    .toList();
            for (Future<List<Integer>> each : printed) {
                assertThat(each.get()).isEqualTo(glyphs);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** The glyph that the typeface has for a sign by itself. */
    private static int glyph(Letters letters, int sign) {
        String file = letters == Letters.DEVANAGARI ? "NotoSansDevanagari" : "NotoNaskhArabic";
        try (InputStream font = Letters.class.getResourceAsStream("fonts/" + file + "-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(font))
                    .createGlyphVector(new FontRenderContext(null, false, true), Character.toChars(sign))
                    .getGlyphCode(0);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
