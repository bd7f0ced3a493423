package org.oks.dossier;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.json.JsonObject;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.oks.platform.Text;

/**
 * A dossier as a PDF, printed from the two JSON files that it comes with, so that it says nothing that they do not. The
 * library that writes it is loaded with this class, when the first dossier is asked for.
 */
final class Printed {
    private static final float SIDE = 48;
    private static final float TOP = 62;
    private static final float BOTTOM = 58;
    /** Between the margins, in points. */
    static final float WIDTH = PageSize.A4.getWidth() - 2 * SIDE;

    private final JsonObject record;
    private final JsonObject pack;
    private final Map<String, Text> checks;
    private final Locale language;
    private final String file;

    /** @param file what the file is called that the reader has, for the lines that check it */
    Printed(JsonObject record, JsonObject pack, Map<String, Text> checks, Locale language, String file) {
        this.record = record;
        this.pack = pack;
        this.checks = checks;
        this.language = language;
        this.file = file;
    }

    /** Writes the PDF, page by page. The stream stays open. */
    void to(OutputStream out) {
        String client = record.getString("client");
        Text title = Text.of("dossier.title", record.getInt("gate"), client);
        Text above = Text.of(
                "dossier.above", client, record.getString("engagement"), record.getInt("gate"), record.getInt("round"));
        String digest = record.getJsonObject("pack").getString("digest").substring(0, 12);
        Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageFrame(
                Sheet.words(above, language),
                Text.of("dossier.digest.short", digest).in(language),
                language));
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        document.addTitle(title.in(language));
        document.addSubject(above.in(language));
        document.addAuthor(Text.of("dossier.author").in(language));
        document.addCreator(Text.of("dossier.author").in(language));
        writer.createXmpMetadata();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        document.open();
        Sheet sheet = new Sheet(document, writer, record.getJsonObject("people"), language);
        sheet.write(sheet.words(title), Style.TITLE, 0);
        new DecisionPages(sheet, record, file).write();
        new PackPages(sheet, record, pack, checks).write();
        new JudgementPages(sheet, record, pack).write();
        document.close();
    }
}
