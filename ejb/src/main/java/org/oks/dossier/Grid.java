package org.oks.dossier;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table with hairlines between its rows, whose heading stands again on each page that it goes on to. */
final class Grid {
    private static final float PADDING = 4;

    private final PdfPTable table;
    private final float[] widths;
    private int next;

    /** @param shares how the width is shared among the columns */
    Grid(float... shares) {
        float sum = 0;
        for (float share : shares) {
            sum += share;
        }
        this.widths = new float[shares.length];
        for (int i = 0; i < shares.length; i++) {
            widths[i] = Printed.WIDTH * shares[i] / sum;
        }
        this.table = new PdfPTable(widths);
        table.setTotalWidth(Printed.WIDTH);
        table.setLockedWidth(true);
        table.setHeaderRows(0);
        table.setSpacingBefore(4);
        table.setSpacingAfter(8);
    }

    /** The heading. */
    Grid head(List<String> titles) {
        for (String title : titles) {
            PdfPCell cell = cell(title, Style.HEAD);
            cell.setBackgroundColor(Style.SUNKEN);
            table.addCell(cell);
        }
        table.setHeaderRows(1);
        return this;
    }

    /** The next place, from left to right and from above. */
    Grid put(@Nullable String words) {
        return put(words, Style.TEXT);
    }

    Grid put(@Nullable String words, Style style) {
        table.addCell(cell(Objects.requireNonNullElse(words, ""), style));
        return this;
    }

    /** What a line is about, and what there is to say. */
    Grid pair(String about, @Nullable String words) {
        return words == null || words.isBlank() ? this : put(about, Style.HEAD).put(words);
    }

    boolean isEmpty() {
        return table.size() <= table.getHeaderRows();
    }

    PdfPTable table() {
        return table;
    }

    private PdfPCell cell(String words, Style style) {
        float width = widths[next++ % widths.length] - 2 * PADDING - 1;
        PdfPCell cell = new PdfPCell();
        Writing.paragraphs(words, style, width).forEach(cell::addElement);
        cell.setPadding(PADDING);
        cell.setPaddingTop(1);
        cell.setPaddingBottom(PADDING + 1.5f);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Style.LINE);
        cell.setBorderWidth(0.6f);
        return cell;
    }
}
