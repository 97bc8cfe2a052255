package cn.duban.casework.scheme.process;

import cn.duban.casework.scheme.AddedOutcome;
import cn.duban.casework.scheme.AddedStep;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * Adds steps to a model: a user task on a flow and, where it can return something, the way round by who mends it. The flow
 * keeps its condition and leads to the added task; what comes behind is as it was.
 */
final class DrawAdded {
    /** What the last added step came to; read at once by the gateway behind it. */
    static final String OUTCOME = "addedOutcome";

    private final BpmnModelInstance model;
    private final Process process;
    private final Diagram diagram;

    DrawAdded(BpmnModelInstance model) {
        this.model = model;
        this.process = ModelPlaces.process(model);
        this.diagram = new Diagram(model);
    }

    void add(AddedStep step) {
        SequenceFlow flow = model.getModelElementById(step.flow());
        // Several on one flow stand one behind the other.
        while (flow.getTarget().getId().startsWith(AddedStep.PREFIX)) {
            flow = onward(flow.getTarget());
        }
        FlowNode behind = flow.getTarget();
        UserTask task = node(UserTask.class, step.key(), step.name());
        behind.getIncoming().remove(flow);
        flow.setTarget(task);
        task.getIncoming().add(flow);
        if (step.kind().returns()) {
            ExclusiveGateway decided = node(ExclusiveGateway.class, step.key() + "_Decided", "意见");
            UserTask mend = node(UserTask.class, step.mend(), step.mendName());
            SequenceFlow said = connect(task, decided, step.key() + "_Said", null);
            SequenceFlow on = connect(decided, behind, step.key() + "_On", "同意");
            SequenceFlow back = connect(decided, mend, step.key() + "_Back", "退回");
            SequenceFlow again = connect(mend, task, step.key() + "_Again", null);
            decided.setDefault(on);
            ConditionExpression returned = model.newInstance(ConditionExpression.class);
            returned.setTextContent("${" + OUTCOME + " == '" + AddedOutcome.RETURNED.name() + "'}");
            back.setConditionExpression(returned);
            diagram.insert(flow, task, decided, mend, List.of(said, on, back, again));
        } else {
            SequenceFlow on = connect(task, behind, step.key() + "_On", null);
            diagram.insert(flow, task, on);
        }
    }

    private static SequenceFlow onward(FlowNode added) {
        FlowNode last = added;
        SequenceFlow out = last.getOutgoing().iterator().next();
        if (out.getTarget() instanceof ExclusiveGateway decided
                && decided.getId().startsWith(AddedStep.PREFIX)) {
            out = decided.getDefault();
        }
        return out;
    }

    private <T extends FlowNode> T node(Class<T> type, String id, String name) {
        T node = element(type, id);
        node.setName(name);
        return node;
    }

    private SequenceFlow connect(FlowNode from, FlowNode to, String id, @Nullable String name) {
        SequenceFlow flow = element(SequenceFlow.class, id);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
        if (name != null) {
            flow.setName(name);
        }
        return flow;
    }

    private <T extends BpmnModelElementInstance> T element(Class<T> type, String id) {
        T element = model.newInstance(type);
        element.setAttributeValue("id", id, true);
        process.addChildElement(element);
        return element;
    }
}
