package org.oks.dossier;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.LayoutProcessor;
import java.awt.font.GlyphVector;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets words in type: each stretch of letters in its typeface, and words that run from right to left in their order, line
 * by line, as the Unicode rules for both directions (UAX 9) ask.
 */
final class Writing {
    /** A mark before words that are to be read from the left, whatever they begin with. */
    static final String FROM_LEFT = "\u200E";

    static final String FROM_RIGHT = "\u200F";

    private static final int NOT_JOINED = 0x200C;

    private Writing() {}

    /** Letters of one kind that follow each other. */
    record Stretch(String text, Letters letters) {}

    /**
     * One line in the order in which it is seen from left to right, or a whole paragraph where the library may break it.
     *
     * @param width what it takes; 0 for a paragraph
     * @param fromRight true when it ends on the right, as the others of its paragraph do
     */
    record Line(List<Stretch> stretches, float width, boolean fromRight) {}

    /** The words, paragraph by paragraph or line by line, for a place of this width in points. */
    static List<Paragraph> paragraphs(String words, Style style, float width) {
        return lines(words, style, width).stream()
                .map(line -> paragraph(line, style, width))
                .toList();
    }

    /** The words in one line, for places that hold no more. */
    static Phrase line(String words, Style style) {
        Phrase phrase = new Phrase();
        lines(words.replace('\n', ' '), style, Float.MAX_VALUE).forEach(line -> add(phrase, line, style));
        return phrase;
    }

    private static Paragraph paragraph(Line line, Style style, float width) {
        Paragraph paragraph = new Paragraph(style.size() * 1.35f);
        // the space before it is set in type as well
        paragraph.setFont(font(Letters.LATIN, style));
        add(paragraph, line, style);
        if (line.width() > 0) {
            // the library takes each letter to be as wide as it is alone; so that it breaks nothing, it is given more
            // room
            paragraph.setIndentationRight(-width);
            paragraph.setIndentationLeft(line.fromRight() ? Math.max(0, width - line.width()) : 0);
        }
        return paragraph;
    }

    private static void add(Phrase phrase, Line line, Style style) {
        for (Stretch each : line.stretches()) {
            Chunk chunk = new Chunk(each.text(), font(each.letters(), style));
            // with anything set, it is not made one with the one before
            phrase.add(chunk.setTextRise(0));
        }
    }

    static List<Line> lines(String words, Style style, float width) {
        List<Line> lines = new ArrayList<>();
        int direction = direction(words);
        clean(words).lines().forEach(paragraph -> {
            char[] signs = paragraph.toCharArray();
            if (Bidi.requiresBidi(signs, 0, signs.length)) {
                lines.addAll(broken(paragraph, direction, style, width));
            } else {
                lines.add(new Line(stretches(paragraph, false), 0, false));
            }
        });
        return lines;
    }

    /** As a mark before the words says; else their own first letter. */
    private static int direction(String words) {
        return words.startsWith(FROM_LEFT)
                ? Bidi.DIRECTION_LEFT_TO_RIGHT
                : words.startsWith(FROM_RIGHT) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    }

    /** Without what has no shape of its own: the library drops a whole stretch that holds a control sign. */
    static String clean(String words) {
        return words.strip()
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF]", "")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
    }

    private static List<Line> broken(String paragraph, int direction, Style style, float width) {
        Bidi order = new Bidi(paragraph, direction);
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(paragraph);
        List<List<Stretch>> lines = new ArrayList<>();
        int begin = 0;
        int end = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (end > begin && width(line(paragraph, order, begin, next), style) > width) {
                lines.add(line(paragraph, order, begin, end));
                begin = end;
            }
            end = next;
        }
        lines.add(line(paragraph, order, begin, paragraph.length()));
        // a name alone stands where the names beside it stand
        boolean fromRight = !order.baseIsLeftToRight() && lines.size() > 1;
        return lines.stream()
                .map(line -> new Line(line, width(line, style), fromRight))
                .toList();
    }

    private static List<Stretch> line(String paragraph, Bidi order, int begin, int end) {
        int last = begin + paragraph.substring(begin, end).stripTrailing().length();
        if (last == begin) {
            return List.of();
        }
        Bidi line = order.createLineBidi(begin, last);
        byte[] levels = new byte[line.getRunCount()];
        Object[] runs = new Object[line.getRunCount()];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            String text = paragraph.substring(begin + line.getRunStart(i), begin + line.getRunLimit(i));
            runs[i] = levels[i] % 2 == 1 ? seen(text) : stretches(text, false);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return Stream.of(runs)
                .flatMap(run -> ((List<?>) run).stream())
                .map(Stretch.class::cast)
                .toList();
    }

    /** Words that run from right to left, as they are seen. Spaces at their ends stand apart: the library cuts them off. */
    private static List<Stretch> seen(String text) {
        String words = text.strip();
        int begin = words.isEmpty() ? text.length() : text.indexOf(words);
        List<Stretch> seen = new ArrayList<>();
        if (begin > 0) {
            seen.add(new Stretch(text.substring(0, begin), Letters.LATIN));
        }
        seen.addAll(stretches(words, true));
        if (begin + words.length() < text.length()) {
            seen.add(new Stretch(text.substring(begin + words.length()), Letters.LATIN));
        }
        Collections.reverse(seen);
        return seen;
    }

    /** Words of one direction, cut where the typeface changes. */
    static List<Stretch> stretches(String text, boolean fromRight) {
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        Letters letters = null;
        for (int sign : text.codePoints().toArray()) {
            // the library drops it, and letters would be joined that are not: what stands apart is joined apart
            boolean apart = sign == NOT_JOINED;
            Letters its = apart && letters != null ? letters : letters(sign, letters, fromRight);
            if (letters != null && (apart || its != letters)) {
                stretches.add(new Stretch(now.toString(), letters));
                now.setLength(0);
            }
            if (!apart) {
                now.appendCodePoint(sign);
            }
            letters = its;
        }
        if (letters != null) {
            stretches.add(new Stretch(now.toString(), letters));
        }
        return stretches;
    }

    private static Letters letters(int sign, @Nullable Letters before, boolean fromRight) {
        Letters arabic = fromRight ? Letters.ARABIC : Letters.ARABIC_DIGITS;
        return switch (UnicodeScript.of(sign)) {
            case DEVANAGARI -> Letters.DEVANAGARI;
            case ARABIC -> arabic;
            case COMMON, INHERITED -> common(sign, before, fromRight);
            default -> Letters.LATIN;
        };
    }

    /** Signs of all scripts, such as a comma, stay with what they follow, where that typeface has them. */
    private static Letters common(int sign, @Nullable Letters before, boolean fromRight) {
        Letters first = before != null ? before : fromRight ? Letters.ARABIC : Letters.LATIN;
        if (first.have(sign)) {
            return first;
        }
        for (Letters letters : Letters.values()) {
            boolean turned = (letters == Letters.ARABIC) != fromRight && letters != Letters.LATIN;
            if (!turned && letters.have(sign)) {
                return letters;
            }
        }
        return Letters.LATIN;
    }

    /** What it takes with its letters joined. */
    private static float width(List<Stretch> line, Style style) {
        double width = 0;
        for (Stretch stretch : line) {
            GlyphVector glyphs = LayoutProcessor.computeGlyphVector(
                    stretch.letters().typeface(style.bold()), style.size(), stretch.text());
            width += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        return (float) width;
    }

    private static Font font(Letters letters, Style style) {
        return new Font(letters.typeface(style.bold()), style.size(), Font.NORMAL, style.colour());
    }
}
