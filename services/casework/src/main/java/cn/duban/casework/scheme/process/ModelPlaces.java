package cn.duban.casework.scheme.process;

import cn.duban.casework.scheme.Place;
import cn.duban.casework.scheme.SchemedModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a model what a step added on a flow would hold back: every user task its token can reach before another one.
 * Properties of user tasks: {@code duban:step} (names of the steps that end it), {@code duban:party} ({@code office},
 * {@code handler}, {@code enterprise} or {@code reporter}), {@code duban:clock} (one or, by the grade, one of several).
 */
final class ModelPlaces {
    static final String STEP = "duban:step";
    static final String PARTY = "duban:party";
    static final String CLOCK = "duban:clock";
    private static final Set<String> OUTSIDE = Set.of("enterprise", "reporter");

    private final BpmnModelInstance model;
    private final Map<String, Bounds> shapes;
    private final Set<SequenceFlow> before;

    private ModelPlaces(BpmnModelInstance model, boolean begunLater) {
        this.model = model;
        this.before = begunLater ? beforeTheFirstTask(model) : Set.of();
        this.shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .collect(Collectors.toMap(shape -> shape.getBpmnElement().getId(), BpmnShape::getBounds));
    }

    /** @param begunLater whether the process begins behind the filing of its case, see {@link SchemedModel#begunLater} */
    static List<Place> of(BpmnModelInstance model, boolean begunLater) {
        return new ModelPlaces(model, begunLater).places();
    }

    /** User tasks that end with a step, wherever they stand, by the name of the step. */
    static Map<String, Set<String>> tasks(BpmnModelInstance model) {
        Map<String, Set<String>> tasks = new HashMap<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            waiting(task)
                    .steps()
                    .forEach(step ->
                            tasks.computeIfAbsent(step, name -> new HashSet<>()).add(task.getId()));
        }
        return tasks;
    }

    static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    // Flows of the process itself: what an event sub-process does goes on beside the case.
    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (SequenceFlow flow : process(model).getChildElementsByType(SequenceFlow.class)) {
            if (!besideTheFlow(flow)) {
                places.add(place(flow));
            }
        }
        return List.copyOf(places);
    }

    private static boolean besideTheFlow(SequenceFlow flow) {
        FlowNode source = flow.getSource();
        return source instanceof BoundaryEvent
                || source.getIncoming().stream().anyMatch(before -> before.getSource() instanceof BoundaryEvent);
    }

    private Place place(SequenceFlow flow) {
        Set<FlowNode> reached = reached(flow);
        List<Place.Waiting> holds = reached.stream()
                .filter(UserTask.class::isInstance)
                .map(task -> waiting((UserTask) task))
                .toList();
        boolean ends = reached.stream().anyMatch(EndEvent.class::isInstance);
        return new Place(flow.getId(), orEmpty(flow.getName()), after(flow), holds, refusal(flow, holds, ends));
    }

    private @Nullable String refusal(SequenceFlow flow, Collection<Place.Waiting> holds, boolean ends) {
        if (holds.isEmpty()) {
            return "此后没有需要办理的环节";
        }
        if (before.contains(flow)) {
            return "事项登记后即由“" + holds.iterator().next().name() + "”开始，请选在其后的连线上";
        }
        if (ends) {
            return "事项可能在此办结，不能再附加环节";
        }
        if (!onward(flow)) {
            return "这条连线退回或转向，请选在其后的连线上";
        }
        for (Place.Waiting waiting : holds) {
            if (waiting.outside()) {
                return "此后由企业或报告人“" + waiting.name() + "”，附加环节会占用其时限";
            }
            if (waiting.steps().isEmpty() || waiting.clocks().isEmpty()) {
                return "“" + waiting.name() + "”与其他环节同时进行，不能在其前附加环节";
            }
        }
        return null;
    }

    /** Whether it is drawn from left to right, as the case goes on. */
    private boolean onward(SequenceFlow flow) {
        Bounds from = shapes.get(flow.getSource().getId());
        Bounds to = shapes.get(flow.getTarget().getId());
        return from != null && to != null && from.getX() + from.getWidth() <= to.getX();
    }

    private static Set<SequenceFlow> beforeTheFirstTask(BpmnModelInstance model) {
        Set<SequenceFlow> found = new HashSet<>();
        Deque<SequenceFlow> next = new ArrayDeque<>();
        process(model).getChildElementsByType(StartEvent.class).forEach(start -> next.addAll(start.getOutgoing()));
        while (!next.isEmpty()) {
            SequenceFlow flow = next.remove();
            if (found.add(flow) && !(flow.getTarget() instanceof UserTask)) {
                next.addAll(flow.getTarget().getOutgoing());
            }
        }
        return found;
    }

    /** User tasks and ends the token comes to first. */
    private static Set<FlowNode> reached(SequenceFlow from) {
        Set<FlowNode> found = new LinkedHashSet<>();
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>(List.of(from.getTarget()));
        while (!next.isEmpty()) {
            FlowNode node = next.remove();
            if (!seen.add(node)) {
                continue;
            }
            if (node instanceof UserTask || node instanceof EndEvent) {
                found.add(node);
            } else {
                node.getOutgoing().forEach(flow -> next.add(flow.getTarget()));
            }
        }
        return found;
    }

    private static Place.Waiting waiting(UserTask task) {
        return new Place.Waiting(
                task.getId(),
                orEmpty(task.getName()),
                words(task, STEP),
                property(task, PARTY).filter(OUTSIDE::contains).isPresent(),
                clocks(task));
    }

    /** Clocks a user task must be done within, one of them in a case. */
    static List<String> clocks(UserTask task) {
        return words(task, CLOCK);
    }

    private static List<String> words(FlowNode node, String property) {
        return property(node, property)
                .map(words -> List.of(words.trim().split("\\s+")))
                .orElse(List.of());
    }

    static Optional<String> property(FlowNode node, String name) {
        return Optional.ofNullable(node.getExtensionElements())
                .map(elements -> elements.getElementsQuery().filterByType(CamundaProperties.class))
                .filter(query -> query.count() > 0)
                .map(query -> query.singleResult().getCamundaProperties())
                .flatMap(all -> all.stream()
                        .filter(one -> name.equals(one.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .findFirst());
    }

    // The nearest thing with a name that comes before.
    private static String after(SequenceFlow flow) {
        Set<FlowNode> seen = new HashSet<>();
        FlowNode node = flow.getSource();
        while (seen.add(node)) {
            if (node.getName() != null && !node.getName().isBlank()) {
                return node.getName();
            }
            List<SequenceFlow> before = List.copyOf(node.getIncoming());
            if (before.isEmpty()) {
                return "";
            }
            node = before.get(0).getSource();
        }
        return "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
