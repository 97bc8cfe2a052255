package cn.duban.casework.scheme.process;

import cn.duban.casework.scheme.AddedStep;
import cn.duban.casework.scheme.Walked;
import cn.duban.deadline.due.End;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * A token walked through a model without an engine: every task takes all the time it has, and at a gateway it goes the way
 * somebody chose, or stops there; so it does where one of several clocks holds, by what the model does not know. Event sub-processes and what is attached to tasks are beside the way.
 */
final class Walk {
    private final Walked.Timing timing;
    private final List<String> choices;
    private final Map<FlowNode, Deque<SequenceFlow>> chosen = new HashMap<>();
    private final Map<FlowNode, List<Token>> waiting = new HashMap<>();
    private final Deque<Token> tokens = new ArrayDeque<>();
    private final List<Walked.Visit> visits = new ArrayList<>();
    private List<Walked.Way> ways = List.of();

    private Walk(BpmnModelInstance model, List<String> choices, Walked.Timing timing) {
        this.timing = timing;
        this.choices = choices;
        for (String choice : choices) {
            if (model.getModelElementById(choice) instanceof SequenceFlow flow) {
                chosen.computeIfAbsent(flow.getSource(), gateway -> new ArrayDeque<>())
                        .add(flow);
            }
        }
    }

    /** @param at when it is there; since when the clocks of the model began that run now */
    private record Token(FlowNode node, Instant at, Instant since) {}

    /** @param choices ids of clocks, and of the flows chosen at gateways; those of one gateway in the order it is come to */
    static Walked through(BpmnModelInstance model, List<String> choices, Instant begins, Walked.Timing timing) {
        Walk walk = new Walk(model, choices, timing);
        StartEvent start = ModelPlaces.process(model).getChildElementsByType(StartEvent.class).stream()
                .findFirst()
                .orElseThrow();
        walk.tokens.add(new Token(start, begins, begins));
        while (!walk.tokens.isEmpty()) {
            walk.step(walk.tokens.remove());
        }
        return new Walked(Bpmn.convertToString(model), List.copyOf(walk.visits), walk.ways);
    }

    private void step(Token token) {
        FlowNode node = token.node();
        if (node instanceof UserTask task) {
            take(task, token);
        } else if (node instanceof EndEvent) {
            visit(node, List.of(), token, new End(token.at(), null));
        } else if (node instanceof ExclusiveGateway && node.getOutgoing().size() > 1) {
            choose(node, token);
        } else if (node instanceof ParallelGateway) {
            join(node, token);
        } else {
            goOn(node, token);
        }
    }

    private void take(UserTask task, Token token) {
        List<String> clocks = clocks(task);
        if (clocks.size() > 1) {
            ask(clocks.stream().map(id -> new Walked.Way(Walked.Kind.CLOCK, id, "", "")));
            return;
        }
        End until = timing.until(task.getId(), clocks, token.since(), token.at());
        visit(task, clocks, token, until);
        boolean added = task.getId().startsWith(AddedStep.PREFIX);
        goOn(task, new Token(task, until.at(), added ? token.since() : until.at()));
    }

    private void choose(FlowNode gateway, Token token) {
        Deque<SequenceFlow> left = chosen.getOrDefault(gateway, new ArrayDeque<>());
        if (!left.isEmpty()) {
            tokens.add(new Token(left.remove().getTarget(), token.at(), token.since()));
        } else {
            ask(gateway.getOutgoing().stream().map(Walk::way));
        }
    }

    // Of several tokens that stand the first asks.
    private void ask(Stream<Walked.Way> open) {
        if (ways.isEmpty()) {
            ways = open.toList();
        }
    }

    /** Of several clocks the one that was chosen, whenever the task is come to. */
    private List<String> clocks(UserTask task) {
        List<String> all = ModelPlaces.clocks(task);
        return all.stream().filter(choices::contains).findFirst().map(List::of).orElse(all);
    }

    private void join(FlowNode gateway, Token token) {
        List<Token> here = waiting.computeIfAbsent(gateway, key -> new ArrayList<>());
        here.add(token);
        if (here.size() == gateway.getIncoming().size()) {
            Token last = here.stream()
                    .max((one, other) -> one.at().compareTo(other.at()))
                    .orElseThrow();
            here.clear();
            goOn(gateway, last);
        }
    }

    private void goOn(FlowNode from, Token token) {
        from.getOutgoing().forEach(flow -> tokens.add(new Token(flow.getTarget(), token.at(), token.since())));
    }

    private void visit(FlowNode node, List<String> clocks, Token token, End until) {
        visits.add(new Walked.Visit(
                node.getId(),
                Optional.ofNullable(node.getName()).orElse(""),
                ModelPlaces.property(node, ModelPlaces.PARTY).orElse(null),
                clocks,
                node instanceof EndEvent,
                token.at(),
                token.since(),
                until));
    }

    private static Walked.Way way(SequenceFlow flow) {
        return new Walked.Way(Walked.Kind.FLOW, flow.getId(), named(flow.getName()), next(flow.getTarget()));
    }

    // Merging gateways have no name; what stands behind one has.
    private static String next(FlowNode node) {
        FlowNode at = node;
        while (named(at.getName()).isEmpty() && at.getOutgoing().size() == 1) {
            at = at.getOutgoing().iterator().next().getTarget();
        }
        return named(at.getName());
    }

    private static String named(@Nullable String name) {
        return Optional.ofNullable(name).orElse("");
    }
}
