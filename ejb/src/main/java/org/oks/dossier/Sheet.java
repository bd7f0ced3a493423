package org.oks.dossier;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.json.JsonObject;
import java.awt.ComponentOrientation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/** The pages that are being written: headings with their bookmarks, sentences and tables, in a language. */
final class Sheet {
    /** How much must be free below a heading. */
    private static final float NEEDED = 90;

    private final Document document;
    private final PdfWriter writer;
    private final JsonObject people;
    private final Locale language;
    private @Nullable PdfOutline section;

    Sheet(Document document, PdfWriter writer, JsonObject people, Locale language) {
        this.document = document;
        this.writer = writer;
        this.people = people;
        this.language = language;
    }

    /** A section, which is found by its bookmark. */
    void section(Text title) {
        PdfOutline root = writer.getRootOutline();
        section = heading(words(title), Style.HEADING, 14, root);
    }

    /** A part of the section, bookmarked below it. */
    void part(String title) {
        heading(title, Style.BELOW, 6, section == null ? writer.getRootOutline() : section);
    }

    private PdfOutline heading(String title, Style style, float before, PdfOutline above) {
        if (writer.getVerticalPosition(true) - document.bottom() < NEEDED) {
            document.newPage();
        }
        float top = writer.getVerticalPosition(true);
        write(title, style, before);
        return new PdfOutline(
                above, new PdfDestination(PdfDestination.XYZ, document.left(), top, 0), Writing.clean(title), false);
    }

    void write(String words, Style style, float before) {
        float gap = before;
        for (Paragraph paragraph : Writing.paragraphs(words, style, Printed.WIDTH)) {
            paragraph.setSpacingBefore(gap);
            document.add(paragraph);
            gap = 0;
        }
    }

    void say(Text text) {
        write(words(text), Style.SMALL, 2);
    }

    /** A table; where it has no rows, a sentence says so. */
    void add(Grid grid) {
        if (grid.isEmpty()) {
            say(Text.of("dossier.none"));
        } else {
            document.add(grid.table());
        }
    }

    /** A table whose columns have these titles. */
    Grid grid(float[] shares, Text... titles) {
        return new Grid(shares).head(Stream.of(titles).map(this::words).toList());
    }

    /** The words of a text, which run as its language does, also where they begin with somebody's name. */
    String words(Text text) {
        return words(text, language);
    }

    static String words(Text text, Locale language) {
        boolean fromLeft = ComponentOrientation.getOrientation(language).isLeftToRight();
        return (fromLeft ? Writing.FROM_LEFT : Writing.FROM_RIGHT) + text.in(language);
    }

    /** The name of somebody; the user name where there is no account any more. */
    String name(JsonObject of, String member) {
        String id = of.getString(member, "");
        return people.getString(id, id);
    }

    /** "2017-03-14 09:30 UTC"; empty where there is none. */
    static String moment(JsonObject of, String member) {
        String at = of.getString(member, "");
        return at.length() < 16 ? at : at.substring(0, 10) + " " + at.substring(11, 16) + " UTC";
    }

    static String number(JsonObject of, String member) {
        return of.containsKey(member) ? plain(of.getJsonNumber(member).doubleValue()) : "";
    }

    /** Without zeros behind the point. */
    static String plain(double number) {
        return number == Math.rint(number)
                ? Long.toString((long) number)
                : Double.toString(Math.round(number * 100) / 100.0);
    }

    static List<JsonObject> each(JsonObject of, String member) {
        return of.containsKey(member) ? of.getJsonArray(member).getValuesAs(JsonObject.class) : List.of();
    }

    /** A hash in two halves, which fit into a column. */
    static String hash(String hash) {
        return hash.length() == 64 ? hash.substring(0, 32) + "\n" + hash.substring(32) : hash;
    }
}
