package org.oks.bpmn.lint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A drawing or decision table as it stands in its file, read without the engine so that nothing is filled in or left out. */
final class Drawing {
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    /** What a drawing may consist of; the text of a rule names each. */
    static final Set<String> FLOW_NODES = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "inclusiveGateway",
            "serviceTask",
            "userTask",
            "businessRuleTask",
            "callActivity",
            "subProcess");

    private final String name;
    private final Element root;

    private Drawing(String name, Document document) {
        this.name = name;
        this.root = document.getDocumentElement();
    }

    /** @param path where the file is, which also says its name */
    static Drawing parse(String path, String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
            String file = path.substring(path.lastIndexOf('/') + 1);
            return new Drawing(
                    file.substring(0, file.lastIndexOf('.')),
                    factory.newDocumentBuilder().parse(bytes));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** The file's name without its ending. */
    String name() {
        return name;
    }

    Stream<Element> all() {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found.stream();
    }

    private static void collect(Element element, List<Element> found) {
        found.add(element);
        children(element).forEach(child -> collect(child, found));
    }

    Stream<Element> all(String... names) {
        Set<String> wanted = Set.of(names);
        return all().filter(element -> wanted.contains(element.getLocalName()));
    }

    Stream<Element> flowNodes() {
        return all().filter(element -> FLOW_NODES.contains(element.getLocalName()));
    }

    Stream<Element> flows() {
        return all("sequenceFlow");
    }

    Stream<Element> outgoing(Element node) {
        return flows().filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id")));
    }

    Element byId(String id) {
        return all().filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no element " + id + " in " + name));
    }

    static Stream<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static Optional<Element> child(Element element, String name) {
        return children(element)
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }

    /** What an element says of the engine in its extension elements. */
    static Stream<Element> extensions(Element element, String name) {
        return child(element, "extensionElements").stream()
                .flatMap(Drawing::children)
                .filter(extension -> name.equals(extension.getLocalName()));
    }

    static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    /** The text directly in an element, without that of its children. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        var nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.TEXT_NODE
                    || nodes.item(i).getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(nodes.item(i).getNodeValue());
            }
        }
        return text.toString().strip();
    }

    /** How a finding names an element. */
    static String say(Element element) {
        return element.getLocalName() + " " + element.getAttribute("id");
    }
}
