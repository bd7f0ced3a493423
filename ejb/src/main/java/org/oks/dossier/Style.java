package org.oks.dossier;

import java.awt.Color;

/** How words look, after the design's tokens: one brand colour, two inks, and hairlines. */
record Style(float size, boolean bold, Color colour) {
    static final Color INK = new Color(0x15212A);
    static final Color INK_2 = new Color(0x43515D);
    static final Color BRAND = new Color(0x0A5468);
    static final Color LINE = new Color(0xDDE3E7);
    static final Color SUNKEN = new Color(0xF1F4F6);

    static final Style TITLE = new Style(19, true, BRAND);
    static final Style HEADING = new Style(13, true, BRAND);
    static final Style BELOW = new Style(10, true, INK);
    static final Style TEXT = new Style(8.5f, false, INK);
    static final Style STRONG = new Style(8.5f, true, INK);
    static final Style SMALL = new Style(7.5f, false, INK_2);
    static final Style HEAD = new Style(7.5f, true, INK_2);
    static final Style HASH = new Style(6.5f, false, INK_2);
}
