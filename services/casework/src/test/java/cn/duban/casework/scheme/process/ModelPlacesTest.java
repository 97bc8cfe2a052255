package cn.duban.casework.scheme.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.casework.actor.Body;
import cn.duban.casework.scheme.AddedKind;
import cn.duban.casework.scheme.AddedStep;
import cn.duban.casework.scheme.Place;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** Where a step may be added to the listing of a hazard, and what the drawing looks like then. */
class ModelPlacesTest {
    private final BpmnModelInstance model = Bpmn.readModelFromFile(new File("../../bpmn/hazard/HazardPlate.bpmn"));

    private Map<String, Place> places() {
        return ModelPlaces.of(model, false).stream().collect(Collectors.toMap(Place::flow, Function.identity()));
    }

    @Test
    void aStepHoldsEveryTaskItsTokenCanReach() {
        Place lifting = places().get("Flow_ToLift");

        assertThat(lifting.refusal()).isNull();
        assertThat(lifting.holds()).extracting(Place.Waiting::task).containsExactly("Task_LiftPlate");
        assertThat(lifting.holds().get(0).steps()).containsExactly("LIFT");
        assertThat(lifting.holds().get(0).clocks()).containsExactly("hazard.plate.lift");
        assertThat(places().get("Flow_Passed").holds())
                .extracting(Place.Waiting::task)
                .containsExactly("Task_LiftPlate");
    }

    @Test
    void noneStandsBeforeTheEnterpriseBesideTheCaseOrBehindItsEnd() {
        assertThat(places().get("Flow_ToFilePlan").refusal()).contains("企业");
        assertThat(places().get("Flow_Decided").refusal()).isNotNull();
        assertThat(places().get("Flow_Issued").refusal()).isNotNull();
        assertThat(places().get("Flow_LiftingPublished").refusal()).isNotNull();
        assertThat(places()).doesNotContainKeys("Flow_LiftPlateMissed", "Flow_LiftPlateMissNoted", "Flow_ToServe");
        assertThat(places().values())
                .filteredOn(place -> place.refusal() == null)
                .extracting(Place::flow)
                .contains("Flow_ToDecide", "Flow_PlanToReview", "Flow_Applied", "Flow_ToLift", "Flow_Lifted")
                .doesNotContain("Flow_PlanReturned", "Flow_MeasureDecided");
    }

    @Test
    void whatIsDrawnLeadsOnToWhatStoodBehind() {
        BpmnModelInstance drawn = model.clone();
        DrawAdded drawing = new DrawAdded(drawn);
        drawing.add(step("Added_1", AddedKind.APPROVE));
        drawing.add(step("Added_2", AddedKind.INFORM));
        Bpmn.validateModel(drawn);
        BpmnModelInstance read = Bpmn.readModelFromStream(new java.io.ByteArrayInputStream(
                Bpmn.convertToString(drawn).getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(target(read, "Flow_ToLift")).isEqualTo("Added_1");
        assertThat(target(read, "Added_1_Said")).isEqualTo("Added_1_Decided");
        assertThat(target(read, "Added_1_Back")).isEqualTo("Added_1_Mend");
        assertThat(target(read, "Added_1_Again")).isEqualTo("Added_1");
        assertThat(target(read, "Added_1_On")).isEqualTo("Added_2");
        assertThat(target(read, "Added_2_On")).isEqualTo("Task_LiftPlate");
        ExclusiveGateway decided = read.getModelElementById("Added_1_Decided");
        assertThat(decided.getDefault().getId()).isEqualTo("Added_1_On");
        FlowNode lifting = read.getModelElementById("Task_LiftPlate");
        assertThat(lifting.getIncoming()).extracting(SequenceFlow::getId).containsExactly("Added_2_On");
        assertThat(ModelPlaces.of(read, false)).extracting(Place::flow).contains("Added_2_On");
    }

    @Test
    void everythingDrawnHasItsPlaceAndNoTaskStandsOnAnother() {
        for (String flow : places().values().stream()
                .filter(place -> place.refusal() == null)
                .map(Place::flow)
                .toList()) {
            BpmnModelInstance drawn = model.clone();
            new DrawAdded(drawn)
                    .add(new AddedStep("Added_1", AddedKind.APPROVE, "审批", flow, new Body("b", "区政府"), List.of(), 1));
            List<BpmnShape> shapes = drawn.getModelElementsByType(BpmnShape.class).stream()
                    .filter(shape -> shape.getBpmnElement().getId().matches("(Task|Added)_[A-Za-z0-9_]+"))
                    .toList();
            assertThat(drawn.getModelElementsByType(BpmnEdge.class))
                    .allSatisfy(edge -> assertThat(edge.getWaypoints()).hasSizeGreaterThan(1));
            for (BpmnShape one : shapes) {
                for (BpmnShape other : shapes) {
                    assertThat(one != other && overlap(one, other))
                            .as(flow + ": " + one.getId() + " on " + other.getId())
                            .isFalse();
                }
            }
        }
    }

    private static boolean overlap(BpmnShape one, BpmnShape other) {
        var a = one.getBounds();
        var b = other.getBounds();
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }

    private static String target(BpmnModelInstance model, String flow) {
        SequenceFlow found = model.getModelElementById(flow);
        return found.getTarget().getId();
    }

    private static AddedStep step(String key, AddedKind kind) {
        return new AddedStep(key, kind, "审批", "Flow_ToLift", new Body("b", "区政府"), List.of(), 1);
    }
}
