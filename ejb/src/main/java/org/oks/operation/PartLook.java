package org.oks.operation;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * Looks through a part of a spreadsheet for what would fill the memory when it is read: the library makes room for every
 * column up to the one that a cell names, and keeps texts and lists whole.
 */
final class PartLook {
    /** As many as a spreadsheet can have. */
    private static final int MOST_COLUMNS = 16_384;
    /** A cell holds 32,767 characters. */
    private static final int LONGEST = 1 << 20;
    /** A list of 30,000 operations has less than two million elements outside of its rows. */
    private static final int MOST_ELEMENTS = 4_000_000;

    /** The parser of the library, so that both see the same. */
    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private int columns;
    private int text;
    private int elements;

    private PartLook() {}

    /** True when reading the part would take too much. A part that is no XML, or broken, is read no further than here. */
    static boolean isFlood(InputStream part) {
        PartLook look = new PartLook();
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                look.at(xml.next(), xml);
                if (look.columns > MOST_COLUMNS || look.text > LONGEST || look.elements > MOST_ELEMENTS) {
                    return true;
                }
            }
        } catch (XMLStreamException | RuntimeException broken) {
            // whoever needs this part comes as far and refuses it
        }
        return false;
    }

    private void at(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter(xml);
            case XMLStreamConstants.END_ELEMENT -> leave(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text += xml.getTextLength();
            default -> {}
        }
    }

    private void enter(XMLStreamReader xml) {
        elements++;
        if (xml.getLocalName().equals("c")) {
            String address = xml.getAttributeValue(null, "r");
            columns = address == null ? columns + 1 : new CellAddress(address).getColumn() + 1;
        }
    }

    private void leave(String element) {
        if (element.equals("c") || element.equals("si")) {
            text = 0;
        } else if (element.equals("row")) {
            columns = 0;
            elements = 0;
        }
    }
}
