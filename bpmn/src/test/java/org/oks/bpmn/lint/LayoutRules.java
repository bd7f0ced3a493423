package org.oks.bpmn.lint;

import static org.oks.bpmn.lint.Drawing.child;
import static org.oks.bpmn.lint.Drawing.say;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** That a drawing is drawn whole and can be read: nothing over anything else, right angles, from left to right. */
final class LayoutRules {
    private LayoutRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("drawn", LayoutRules::drawn),
                new Rule("edges", LayoutRules::edges),
                new Rule("overlaps", LayoutRules::overlaps),
                new Rule("left-to-right", LayoutRules::leftToRight));
    }

    private static Stream<String> drawn(Drawing drawing) {
        Map<String, Integer> times = new LinkedHashMap<>();
        drawing.all("BPMNShape", "BPMNEdge")
                .forEach(drawn -> times.merge(drawn.getAttribute("bpmnElement"), 1, Integer::sum));
        var missing = Stream.concat(drawing.flowNodes(), drawing.flows())
                .filter(element -> times.getOrDefault(element.getAttribute("id"), 0) != 1)
                .map(element -> say(element) + " is not drawn exactly once");
        var unlabelled = Stream.concat(
                        drawing.all("startEvent", "endEvent", "boundaryEvent", "exclusiveGateway"),
                        drawing.flows()
                                .filter(flow -> !flow.getAttribute("name").isEmpty()))
                .filter(element -> drawing.all("BPMNShape", "BPMNEdge")
                        .filter(drawn -> drawn.getAttribute("bpmnElement").equals(element.getAttribute("id")))
                        .noneMatch(drawn -> child(drawn, "BPMNLabel")
                                .flatMap(label -> child(label, "Bounds"))
                                .isPresent()))
                .map(element -> say(element) + " has no place for its label");
        return Stream.concat(missing, unlabelled);
    }

    private static Stream<String> edges(Drawing drawing) {
        Map<String, Rectangle2D> shapes = shapes(drawing);
        return drawing.all("BPMNEdge").flatMap(edge -> {
            Element flow = drawing.byId(edge.getAttribute("bpmnElement"));
            List<Point2D> points = points(edge);
            List<String> findings = new ArrayList<>();
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i).getX() != points.get(i - 1).getX()
                        && points.get(i).getY() != points.get(i - 1).getY()) {
                    findings.add(say(flow) + " runs askew");
                }
            }
            if (points.size() < 2
                    || !touches(shapes.get(flow.getAttribute("sourceRef")), points.get(0))
                    || !touches(shapes.get(flow.getAttribute("targetRef")), points.get(points.size() - 1))) {
                findings.add(say(flow) + " does not touch both its ends");
            }
            return findings.stream();
        });
    }

    /** What is not drawn at all is another rule's finding. */
    private static boolean touches(@Nullable Rectangle2D shape, Point2D point) {
        if (shape == null) {
            return true;
        }
        Rectangle2D outer =
                new Rectangle2D.Double(shape.getX() - 1, shape.getY() - 1, shape.getWidth() + 2, shape.getHeight() + 2);
        Rectangle2D inner =
                new Rectangle2D.Double(shape.getX() + 1, shape.getY() + 1, shape.getWidth() - 2, shape.getHeight() - 2);
        return outer.contains(point) && !inner.contains(point);
    }

    private static Stream<String> overlaps(Drawing drawing) {
        Map<String, Rectangle2D> things = new LinkedHashMap<>(shapes(drawing));
        Set<String> frames = new TreeSet<>();
        drawing.all("subProcess").forEach(frame -> frames.add(frame.getAttribute("id")));
        frames.forEach(things::remove);
        drawing.all("BPMNLabel").forEach(label -> {
            Element owner = (Element) Objects.requireNonNull(label.getParentNode());
            things.put("label of " + owner.getAttribute("bpmnElement"), bounds(label));
        });
        List<String> findings = new ArrayList<>();
        List<String> names = List.copyOf(things.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                String one = names.get(i);
                String other = names.get(j);
                if (rectangle(things, one).intersects(rectangle(things, other)) && !attached(drawing, one, other)) {
                    findings.add(one + " lies over " + other);
                }
            }
        }
        drawing.all("BPMNEdge").forEach(edge -> {
            List<Point2D> points = points(edge);
            Element flow = drawing.byId(edge.getAttribute("bpmnElement"));
            Set<String> ends = Set.of(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"));
            for (int i = 1; i < points.size(); i++) {
                Line2D line = new Line2D.Double(points.get(i - 1), points.get(i));
                things.forEach((name, place) -> {
                    if (!ends.contains(name) && place.intersectsLine(line)) {
                        findings.add(edge.getAttribute("bpmnElement") + " runs through " + name);
                    }
                });
            }
        });
        return findings.stream();
    }

    /** A boundary event sits on its activity. */
    private static boolean attached(Drawing drawing, String one, String other) {
        return drawing.all("boundaryEvent").anyMatch(event -> {
            Set<String> pair = Set.of(event.getAttribute("id"), event.getAttribute("attachedToRef"));
            return pair.equals(Set.of(one, other));
        });
    }

    /** The way that the first branch of each gateway takes. */
    private static Stream<String> leftToRight(Drawing drawing) {
        Map<String, Rectangle2D> shapes = shapes(drawing);
        List<String> findings = new ArrayList<>();
        drawing.all("startEvent").forEach(start -> {
            Set<String> seen = new TreeSet<>();
            Element node = start;
            while (seen.add(node.getAttribute("id"))) {
                Element flow = drawing.outgoing(node).findFirst().orElse(null);
                if (flow == null) {
                    return;
                }
                Element next = drawing.byId(flow.getAttribute("targetRef"));
                Rectangle2D here = shapes.get(node.getAttribute("id"));
                Rectangle2D there = shapes.get(next.getAttribute("id"));
                if (here != null && there != null && there.getX() < here.getMaxX()) {
                    findings.add(say(next) + " does not stand to the right of " + say(node));
                }
                node = next;
            }
            findings.add(say(start) + ": the first way never ends");
        });
        return findings.stream();
    }

    private static Rectangle2D rectangle(Map<String, Rectangle2D> places, String name) {
        return Objects.requireNonNull(places.get(name), name);
    }

    private static Map<String, Rectangle2D> shapes(Drawing drawing) {
        Map<String, Rectangle2D> shapes = new LinkedHashMap<>();
        drawing.all("BPMNShape").forEach(shape -> shapes.put(shape.getAttribute("bpmnElement"), bounds(shape)));
        return shapes;
    }

    private static Rectangle2D bounds(Element drawn) {
        Element bounds = child(drawn, "Bounds").orElseThrow();
        return new Rectangle2D.Double(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static List<Point2D> points(Element edge) {
        return Drawing.children(edge)
                .filter(element -> element.getLocalName().equals("waypoint"))
                .<Point2D>map(point -> new Point2D.Double(number(point, "x"), number(point, "y")))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
