package org.oks.workflow;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.oks.platform.Text;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads the XML of a decision table that somebody sent: nothing outside the file is fetched, and nothing in it may do more
 * than a decision table does. What is not on the list of elements is refused, so that a script, a listener or a second
 * decision has no way in.
 */
final class TableXml {
    private static final String DMN = "omg.org/spec/DMN/";
    private static final String CAMUNDA = "camunda.org/schema/";
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "description",
            "variable",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "annotation",
            "annotationEntry");
    private static final Set<String> CAMUNDA_ATTRIBUTES = Set.of("historyTimeToLive", "versionTag");
    private static final Set<String> FEEL = Set.of(
            "feel",
            "http://www.omg.org/spec/feel/20140401",
            "http://www.omg.org/spec/dmn/20180521/feel/",
            "https://www.omg.org/spec/dmn/20191111/feel/",
            "https://www.omg.org/spec/dmn/20211108/feel/",
            "https://www.omg.org/spec/dmn/20230324/feel/");

    private TableXml() {}

    /** The root element of a file that holds nothing but what a decision table needs. */
    static Element root(RuleTableFile file) {
        Document document = parse(file.xml());
        String encoding = document.getXmlEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw new RuleTableRefused(Text.of("workflow.rules.not-utf8"));
        }
        List<Text> wrong = new ArrayList<>();
        Element root = document.getDocumentElement();
        if (!isDmn(root) || !"definitions".equals(root.getLocalName())) {
            throw new RuleTableRefused(Text.of("workflow.rules.no-dmn"));
        }
        look(root, wrong);
        if (!wrong.isEmpty()) {
            throw new RuleTableRefused(wrong);
        }
        return root;
    }

    /** The children of this name, in order. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        each(parent, child -> {
            if (name.equals(child.getLocalName()) && isDmn(child)) {
                found.add(child);
            }
        });
        return found;
    }

    private static void each(Element parent, Consumer<Element> use) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                use.accept(element);
            }
        }
    }

    private static void look(Element element, List<Text> wrong) {
        if (isDmn(element) && !ELEMENTS.contains(element.getLocalName())
                || String.valueOf(element.getNamespaceURI()).contains(CAMUNDA)) {
            wrong.add(Text.of("workflow.rules.element", element.getNodeName(), where(element)));
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            look((Attr) element.getAttributes().item(i), element, wrong);
        }
        each(element, child -> look(child, wrong));
    }

    private static void look(Attr attribute, Element of, List<Text> wrong) {
        String name = attribute.getLocalName();
        if (String.valueOf(attribute.getNamespaceURI()).contains(CAMUNDA) && !CAMUNDA_ATTRIBUTES.contains(name)) {
            wrong.add(Text.of("workflow.rules.attribute", attribute.getNodeName(), where(of)));
        } else if ((name.equals("expressionLanguage") || name.equals("typeLanguage"))
                && !FEEL.contains(attribute.getValue().strip().toLowerCase(Locale.ROOT))) {
            wrong.add(Text.of("workflow.rules.language", attribute.getValue(), where(of)));
        }
    }

    /** The shapes of the picture have namespaces of their own, and do nothing. */
    private static boolean isDmn(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        return namespace.contains(DMN) && !namespace.matches(".*/(DMNDI|DC|DI)/?");
    }

    /** By what a person finds it in the file. */
    static String where(Element element) {
        for (Node at = element; at instanceof Element one; at = at.getParentNode()) {
            if (!one.getAttribute("id").isBlank()) {
                return one.getLocalName() + " " + one.getAttribute("id");
            }
        }
        return String.valueOf(element.getLocalName());
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilder reader = factory().newDocumentBuilder();
            reader.setErrorHandler(new Refusing());
            return reader.parse(new InputSource(new StringReader(xml)));
        } catch (SAXParseException e) {
            throw new RuleTableRefused(
                    xml.contains("<!DOCTYPE")
                            ? Text.of("workflow.rules.doctype", e.getLineNumber())
                            : Text.of("workflow.rules.no-xml", e.getLineNumber(), String.valueOf(e.getMessage())));
        } catch (SAXException | IOException e) {
            throw new RuleTableRefused(Text.of("workflow.rules.no-dmn"));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** The parser's own handler talks on the console. */
    private static final class Refusing implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // a warning refuses nothing
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
