package org.oks.dossier;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The PDF of a dossier, read by another library than the one that wrote it. */
final class Printout {
    private final byte[] pdf;

    private Printout(byte[] pdf) {
        this.pdf = pdf;
    }

    /** Reads something of the open document. */
    interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    static Printout of(Dossier dossier) {
        return new Printout(Objects.requireNonNull(DecidedRound.entries(dossier).get("dossier.pdf")));
    }

    <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** All words, with one space between them. */
    String words() {
        return read(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
    }

    /** The words of one page, line by line. */
    String words(int page) {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        });
    }

    /** The bookmarks; those below another are indented. */
    List<String> bookmarks() {
        return read(document -> {
            List<String> found = new ArrayList<>();
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", found);
            return found;
        });
    }

    private static void bookmarks(PDOutlineNode above, String indent, List<String> found) {
        for (PDOutlineItem item : above.children()) {
            found.add(indent + item.getTitle());
            bookmarks(item, indent + " ", found);
        }
    }

    /** The page that a bookmark leads to, from 1. */
    int pageOf(String bookmark) {
        return read(document -> {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                if (item.getTitle().equals(bookmark)) {
                    return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                }
            }
            return 0;
        });
    }

    Set<PDFont> fonts(PDDocument document) throws IOException {
        Set<PDFont> fonts = new LinkedHashSet<>();
        for (PDPage page : document.getPages()) {
            fonts(page.getResources(), fonts);
        }
        return fonts;
    }

    private static void fonts(PDResources resources, Set<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                fonts(form.getResources(), fonts);
            }
        }
    }

    /** The glyphs that a typeface shows, in the order in which they stand on the pages. */
    List<Integer> glyphs(String typeface) {
        return read(document -> {
            List<Integer> glyphs = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getFont().getName().contains(typeface)) {
                        for (int code : text.getCharacterCodes()) {
                            glyphs.add(code);
                        }
                    }
                }
            }.getText(document);
            return glyphs;
        });
    }

    BufferedImage picture(int page) {
        return read(document -> new PDFRenderer(document).renderImageWithDPI(page - 1, 100));
    }
}
