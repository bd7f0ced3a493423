package org.oks.dossier;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oks.platform.Text;

/** What stands on every page: above what the dossier is of, below the page out of how many, and the digest's first signs. */
final class PageFrame extends PdfPageEventHelper {
    private static final float HEIGHT = 14;

    private final String above;
    private final String digest;
    private final Locale language;
    private final List<PdfTemplate> feet = new ArrayList<>();

    PageFrame(String above, String digest, Locale language) {
        this.above = above;
        this.digest = digest;
        this.language = language;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        float top = document.top() + 14;
        ColumnText.showTextAligned(
                page, Element.ALIGN_LEFT, Writing.line(above, Style.SMALL), document.left(), top + 5, 0);
        line(page, document, top);
        line(page, document, document.bottom() - 12);
        PdfTemplate foot = page.createTemplate(Printed.WIDTH, HEIGHT);
        page.addTemplate(foot, document.left(), document.bottom() - 12 - HEIGHT);
        feet.add(foot);
    }

    /** Only now it is known how many pages there are. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        for (int i = 0; i < feet.size(); i++) {
            String number = Text.of("dossier.page", i + 1, feet.size()).in(language);
            show(feet.get(i), Element.ALIGN_LEFT, digest, 0);
            show(feet.get(i), Element.ALIGN_RIGHT, number, Printed.WIDTH);
        }
    }

    private static void show(PdfTemplate foot, int side, String words, float at) {
        ColumnText.showTextAligned(foot, side, Writing.line(words, Style.SMALL), at, 3, 0);
    }

    private static void line(PdfContentByte page, Document document, float at) {
        page.saveState();
        page.setColorStroke(Style.LINE);
        page.setLineWidth(0.6f);
        page.moveTo(document.left(), at);
        page.lineTo(document.right(), at);
        page.stroke();
        page.restoreState();
    }
}
