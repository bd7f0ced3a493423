package org.oks.governance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.oks.platform.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The template of terms of reference that comes with the release, in the reader's language: made of our texts, so that it
 * is translated with them, and a document as anybody's own: it can be taken, changed and brought back.
 */
final class ShippedTerms {
    private static final String HEADING = "Heading1";
    private static final int LARGE = 16;
    private static final List<TermsField> FACTS = List.of(
            TermsField.CLIENT,
            TermsField.COUNTRY,
            TermsField.TITLE,
            TermsField.PERSON,
            TermsField.UNIT,
            TermsField.REPORTS_TO,
            TermsField.SHARE,
            TermsField.SINCE,
            TermsField.UNTIL);

    private ShippedTerms() {}

    /** The template of a role. */
    static byte[] of(ClientRole role, Locale language) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            headingStyle(document);
            heading(document, text("governance.terms.title", language) + ": " + TermsField.ROLE.placeholder());
            line(document, role.definition().in(language));
            facts(document, language);
            heading(document, text("governance.terms.tasks", language));
            line(document, TermsField.TASKS.placeholder());
            heading(document, text("governance.terms.signed", language));
            line(document, text("governance.terms.signatures", language));
            line(
                    document,
                    text("governance.terms.for", language) + " " + TermsField.CLIENT.placeholder() + ": "
                            + "_".repeat(30));
            line(document, TermsField.PERSON.placeholder() + ": " + "_".repeat(30));
            line(
                    document,
                    text("governance.terms.made", language) + " " + TermsField.DATE.placeholder() + ", "
                            + TermsField.ENGAGEMENT.placeholder());
            document.write(written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void facts(XWPFDocument document, Locale language) {
        XWPFTable table = document.createTable(FACTS.size(), 2);
        table.setWidth("100%");
        for (int i = 0; i < FACTS.size(); i++) {
            TermsField field = FACTS.get(i);
            XWPFTableRow row = table.getRow(i);
            row.getCell(0).setText(text("governance.terms.field." + field, language));
            row.getCell(1).setText(field.placeholder());
        }
    }

    private static void heading(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(HEADING);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(LARGE);
        run.setText(text);
    }

    private static void line(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    /** So that whoever cannot see the document hears what is a heading. */
    private static void headingStyle(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTStyle heading = CTStyle.Factory.newInstance();
        heading.setStyleId(HEADING);
        heading.addNewName().setVal("heading 1");
        styles.addStyle(new XWPFStyle(heading, styles));
    }

    private static String text(String key, Locale language) {
        return Text.of(key).in(language);
    }
}
