package org.oks.governance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.oks.platform.Text;

/**
 * A DOCX with placeholders such as {@code {{role}}}, in its text, tables, headers and footers. Word cuts a line into
 * pieces as it likes, so a placeholder is looked for in the whole paragraph, and what is filled in takes the look of its
 * first piece.
 */
final class TermsDocument {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String IN_WORD = "declare namespace w='" + WORD + "' .//w:";
    private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space", "xml");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final long MOST_UNPACKED = 50L << 20;

    private TermsDocument() {}

    /**
     * Whether a file can be filled in.
     *
     * @throws TermsRefused when it is no DOCX, or names what nobody can fill in
     */
    static void check(InputStream content) {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        Set<String> unknown = new TreeSet<>();
        try (XWPFDocument document = new XWPFDocument(content)) {
            for (XmlObject paragraph : paragraphs(document)) {
                Matcher found = PLACEHOLDER.matcher(text(pieces(paragraph)));
                while (found.find()) {
                    if (TermsField.of(found.group(1)).isEmpty()) {
                        unknown.add("{{" + found.group(1) + "}}");
                    }
                }
            }
        } catch (IOException | RuntimeException noDocument) {
            throw new TermsRefused(Text.of("governance.terms.no-docx"));
        }
        if (!unknown.isEmpty()) {
            throw new TermsRefused(Text.of("governance.terms.unknown", unknown.size(), String.join(", ", unknown)));
        }
    }

    /** Fills a template in; a value may have several lines. */
    static byte[] fill(InputStream template, Map<TermsField, String> values) {
        try (XWPFDocument document = new XWPFDocument(template);
                ByteArrayOutputStream filled = new ByteArrayOutputStream()) {
            for (XmlObject paragraph : paragraphs(document)) {
                fill(pieces(paragraph), values);
            }
            document.write(filled);
            return filled.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (OpenXML4JRuntimeException broken) {
            throw new IllegalStateException("The template can no longer be read", broken);
        }
    }

    private static List<XmlObject> paragraphs(XWPFDocument document) {
        List<XmlObject> parts = new ArrayList<>(List.of(document.getDocument()));
        document.getHeaderList().stream().map(XWPFHeaderFooter::_getHdrFtr).forEach(parts::add);
        document.getFooterList().stream().map(XWPFHeaderFooter::_getHdrFtr).forEach(parts::add);
        return parts.stream()
                .flatMap(part -> List.of(part.selectPath(IN_WORD + "p")).stream())
                .toList();
    }

    private static List<XmlObject> pieces(XmlObject paragraph) {
        return List.of(paragraph.selectPath(IN_WORD + "t"));
    }

    private static String text(List<XmlObject> pieces) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(read(piece)));
        return all.toString();
    }

    /** From the last placeholder to the first, so that what is filled in is not looked at again. */
    private static void fill(List<XmlObject> pieces, Map<TermsField, String> values) {
        List<int[]> places = new ArrayList<>();
        List<String> with = new ArrayList<>();
        Matcher found = PLACEHOLDER.matcher(text(pieces));
        while (found.find()) {
            TermsField.of(found.group(1)).ifPresent(field -> {
                places.add(new int[] {found.start(), found.end()});
                with.add(values.getOrDefault(field, ""));
            });
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            replace(pieces, places.get(i)[0], places.get(i)[1], with.get(i));
        }
    }

    private static void replace(List<XmlObject> pieces, int from, int to, String value) {
        int begin = 0;
        boolean said = false;
        for (XmlObject piece : pieces) {
            String text = read(piece);
            int end = begin + text.length();
            if (end > from && begin < to) {
                String before = text.substring(0, Math.max(0, from - begin));
                String after = text.substring(Math.min(text.length(), to - begin));
                write(piece, before + (said ? "" : value) + after);
                said = true;
            }
            begin = end;
        }
    }

    private static String read(XmlObject piece) {
        try (XmlCursor at = piece.newCursor()) {
            return at.getTextValue();
        }
    }

    /** A line break is an element of its own, beside the text. */
    private static void write(XmlObject piece, String text) {
        String[] lines = text.split("\n", -1);
        try (XmlCursor at = piece.newCursor()) {
            at.setTextValue(lines[0]);
            at.setAttributeText(SPACE, "preserve");
            at.toEndToken();
            at.toNextToken();
            for (int i = 1; i < lines.length; i++) {
                at.insertElement("br", WORD);
                at.insertElementWithText("t", WORD, lines[i]);
            }
        }
    }
}
