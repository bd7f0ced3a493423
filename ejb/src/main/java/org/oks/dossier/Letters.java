package org.oks.dossier;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The typefaces of the dossier, a set for each kind of letters. They are loaded when the first dossier is printed and
 * shared by all that follow. How letters are joined is set here once for the whole process and never changed, so that
 * dossiers can be printed at the same time.
 */
enum Letters {
    LATIN("NotoSans"),
    DEVANAGARI("NotoSansDevanagari"),
    /** Joined, and written from right to left. */
    ARABIC("NotoNaskhArabic"),
    /** The digits of the same typeface: they run from left to right, also within Arabic. */
    ARABIC_DIGITS("NotoNaskhArabic");

    private final String file;

    Letters(String file) {
        this.file = file;
    }

    BaseFont typeface(boolean bold) {
        return Objects.requireNonNull((bold ? Loaded.BOLD : Loaded.REGULAR).get(this));
    }

    boolean have(int sign) {
        return typeface(false).charExists(sign);
    }

    /** Loaded when it is first asked for. */
    private static final class Loaded {
        static final Map<Letters, BaseFont> REGULAR;
        static final Map<Letters, BaseFont> BOLD;

        static {
            // joined letters, and words that can be copied out as they were written
            if (!LayoutProcessor.isEnabled()) {
                LayoutProcessor.enableKernLiga();
            }
            LayoutProcessor.setWriteActualText();
            REGULAR = load("Regular");
            BOLD = load("Bold");
        }

        private static Map<Letters, BaseFont> load(String weight) {
            Map<Letters, BaseFont> fonts = new EnumMap<>(Letters.class);
            for (Letters letters : values()) {
                BaseFont font = read(letters.file + "-" + weight + ".ttf");
                if (letters == ARABIC) {
                    LayoutProcessor.setRunDirectionRtl(new Font(font));
                } else {
                    LayoutProcessor.setRunDirectionLtr(new Font(font));
                }
                fonts.put(letters, font);
            }
            return fonts;
        }

        private static BaseFont read(String file) {
            URL address = Objects.requireNonNull(Letters.class.getResource("fonts/" + file), file);
            try (InputStream content = address.openStream()) {
                // each its own, not the library's cached one: two sets of letters share a file, not a direction
                return BaseFont.createFont(
                        address.toExternalForm(),
                        BaseFont.IDENTITY_H,
                        BaseFont.EMBEDDED,
                        false,
                        content.readAllBytes(),
                        null);
            } catch (IOException e) {
                throw new IllegalStateException("The typeface " + file + " could not be read", e);
            }
        }
    }
}
