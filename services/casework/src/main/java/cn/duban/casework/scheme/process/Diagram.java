package cn.duban.casework.scheme.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;

/** Makes room in a drawing from left to right: what stands to the right of an added step moves on by its width. */
final class Diagram {
    private static final double GAP = 45;
    private static final double TASK = 100;
    private static final double TASK_HEIGHT = 80;
    private static final double GATEWAY = 50;
    private static final double BELOW = 130;

    private final BpmnModelInstance model;
    private final BpmnPlane plane;

    Diagram(BpmnModelInstance model) {
        this.model = model;
        this.plane = model.getModelElementsByType(BpmnPlane.class).iterator().next();
    }

    /** A task on a flow, and the flow behind it. */
    void insert(SequenceFlow flow, FlowNode task, SequenceFlow on) {
        List<Waypoint> way = way(flow);
        Waypoint last = last(way);
        double left = way.get(0).getX();
        double line = last.getY();
        makeRoom(left, GAP + TASK);
        shape(task, left + GAP, line - TASK_HEIGHT / 2, TASK, TASK_HEIGHT);
        edge(on, point(left + GAP + TASK, line), point(last.getX(), line));
        cut(flow, left + GAP, line);
    }

    /** The same with a gateway behind it and the way back below. @param flows said, on, back, again */
    void insert(SequenceFlow flow, FlowNode task, FlowNode decided, FlowNode mend, List<SequenceFlow> flows) {
        List<Waypoint> way = way(flow);
        Waypoint last = last(way);
        double left = way.get(0).getX();
        double line = last.getY();
        makeRoom(left, GAP + TASK + GAP + GATEWAY + GAP);
        double taskAt = left + GAP;
        double decidedAt = taskAt + TASK + GAP;
        double middle = decidedAt + GATEWAY / 2;
        double below = free(taskAt, decidedAt + GATEWAY, line);
        shape(task, taskAt, line - TASK_HEIGHT / 2, TASK, TASK_HEIGHT);
        shape(decided, decidedAt, line - GATEWAY / 2, GATEWAY, GATEWAY);
        shape(mend, taskAt, below - TASK_HEIGHT / 2, TASK, TASK_HEIGHT);
        boolean under = below > line;
        edge(flows.get(0), point(taskAt + TASK, line), point(decidedAt, line));
        edge(flows.get(1), point(decidedAt + GATEWAY, line), point(last.getX(), line));
        edge(
                flows.get(2),
                point(middle, under ? line + GATEWAY / 2 : line - GATEWAY / 2),
                point(middle, below),
                point(taskAt + TASK, below));
        edge(
                flows.get(3),
                point(taskAt + TASK / 2, under ? below - TASK_HEIGHT / 2 : below + TASK_HEIGHT / 2),
                point(taskAt + TASK / 2, under ? line + TASK_HEIGHT / 2 : line - TASK_HEIGHT / 2));
        cut(flow, taskAt, line);
    }

    // Below the line or above it, wherever nothing stands yet.
    private double free(double left, double right, double line) {
        for (int row = 1; row < 20; row++) {
            for (double at : new double[] {line + row * BELOW, line - row * BELOW}) {
                if (shapes().stream().noneMatch(shape -> covers(shape.getBounds(), left, right, at))) {
                    return at;
                }
            }
        }
        return line + BELOW;
    }

    private static boolean covers(Bounds bounds, double left, double right, double middle) {
        return bounds.getX() < right
                && bounds.getX() + bounds.getWidth() > left
                && bounds.getY() < middle + TASK_HEIGHT / 2
                && bounds.getY() + bounds.getHeight() > middle - TASK_HEIGHT / 2;
    }

    private void makeRoom(double from, double width) {
        for (BpmnShape shape : shapes()) {
            Bounds bounds = shape.getBounds();
            if (bounds.getX() >= from) {
                bounds.setX(bounds.getX() + width);
            } else if (bounds.getX() + bounds.getWidth() > from && bounds.getWidth() > 2 * TASK) {
                bounds.setWidth(bounds.getWidth() + width);
            }
            move(shape.getBpmnLabel(), from, width);
        }
        for (BpmnEdge edge : plane.getChildElementsByType(BpmnEdge.class)) {
            way(edge).stream().filter(point -> point.getX() > from).forEach(point -> point.setX(point.getX() + width));
            move(edge.getBpmnLabel(), from, width);
        }
    }

    private static void move(@Nullable BpmnLabel label, double from, double width) {
        if (label != null && label.getBounds() != null && label.getBounds().getX() >= from) {
            label.getBounds().setX(label.getBounds().getX() + width);
        }
    }

    /** Ends a flow at the added task; it went on to where the next one leads now. */
    private void cut(SequenceFlow flow, double x, double y) {
        BpmnEdge edge = edgeOf(flow);
        List<Waypoint> way = way(edge);
        Waypoint first = way.get(0);
        double startX = first.getX();
        double startY = first.getY();
        edge.getWaypoints().removeAll(way);
        List<Waypoint> anew = new ArrayList<>();
        anew.add(point(startX, startY));
        if (Math.abs(startY - y) > 1) {
            anew.add(point(startX + (x - startX) / 2, startY));
            anew.add(point(startX + (x - startX) / 2, y));
        }
        anew.add(point(x, y));
        edge.getWaypoints().addAll(anew);
        if (edge.getBpmnLabel() != null) {
            edge.removeChildElement(edge.getBpmnLabel());
        }
    }

    private void shape(FlowNode node, double x, double y, double width, double height) {
        BpmnShape shape = model.newInstance(BpmnShape.class);
        shape.setId(node.getId() + "_Shape");
        shape.setBpmnElement(node);
        Bounds bounds = model.newInstance(Bounds.class);
        bounds.setX(x);
        bounds.setY(y);
        bounds.setWidth(width);
        bounds.setHeight(height);
        shape.setBounds(bounds);
        plane.addChildElement(shape);
    }

    private void edge(SequenceFlow flow, Waypoint... points) {
        BpmnEdge edge = model.newInstance(BpmnEdge.class);
        edge.setId(flow.getId() + "_Edge");
        edge.setBpmnElement(flow);
        edge.getWaypoints().addAll(List.of(points));
        plane.addChildElement(edge);
    }

    private Waypoint point(double x, double y) {
        Waypoint point = model.newInstance(Waypoint.class);
        point.setX(x);
        point.setY(y);
        return point;
    }

    private Collection<BpmnShape> shapes() {
        return plane.getChildElementsByType(BpmnShape.class);
    }

    private BpmnEdge edgeOf(SequenceFlow flow) {
        return plane.getChildElementsByType(BpmnEdge.class).stream()
                .filter(edge -> flow.equals(edge.getBpmnElement()))
                .findFirst()
                .orElseThrow();
    }

    private List<Waypoint> way(SequenceFlow flow) {
        return way(edgeOf(flow));
    }

    private static List<Waypoint> way(BpmnEdge edge) {
        return List.copyOf(edge.getWaypoints());
    }

    private static Waypoint last(List<Waypoint> way) {
        return way.get(way.size() - 1);
    }
}
