package cn.duban.hazard.scheme;

import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.YUANFANG;
import static cn.duban.hazard.scheme.Drafts.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft is played through with the dates of its clocks before anybody is bound by it. */
@QuarkusTest
class RehearsalTest {
    private static final Map<String, Object> SIGNED =
            step("COUNTERSIGN", "住建局会签验收", "Flow_AcceptanceRequested", "tez-zhujianju", 1);

    @Inject
    SmallRegistry registry;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aGeneralHazardIsWalkedToItsEndAndTheAddedStepMovesNoStatutoryEnd() {
        Response shipped = play(
                ANWEIBAN,
                "HazardRectification",
                List.of(),
                "Flow_HasLead",
                "Flow_GradeConfirmed",
                "Flow_NoPlan",
                "hazard.general.rectify",
                "hazard.general.verify",
                "Flow_GeneralPassed");
        Response signed = play(
                ANWEIBAN,
                "HazardRectification",
                List.of(SIGNED),
                "Flow_HasLead",
                "Flow_GradeConfirmed",
                "Flow_NoPlan",
                "hazard.general.rectify",
                "hazard.general.verify",
                "Added_1_On",
                "Flow_GeneralPassed");

        assertThat(shipped.<List<String>>path("stations.element"))
                .containsExactly(
                        "Task_ConfirmGrade", "Task_IssueOrder", "Task_Rectify", "Task_Verify", "End_WrittenOff");
        assertThat(shipped.<List<String>>path("stations.party"))
                .containsExactly("handler", "handler", "enterprise", "handler", null);
        // Monday 30 November; three working days for the grade.
        assertThat(shipped.<String>path("stations[0].from")).startsWith("2026-11-30T09:00");
        assertThat(shipped.<String>path("stations[0].until")).startsWith("2026-12-03T23:59:59");
        assertThat(shipped.<List<Boolean>>path("stations.ends")).containsExactly(false, false, false, false, true);
        assertThat(shipped.<List<Object>>path("ways")).isEmpty();
        assertThat(shipped.<List<String>>path("stations[3].limits.clock")).containsExactly("hazard.general.verify");

        assertThat(signed.<List<String>>path("stations.element"))
                .containsExactly(
                        "Task_ConfirmGrade",
                        "Task_IssueOrder",
                        "Task_Rectify",
                        "Added_1",
                        "Task_Verify",
                        "End_WrittenOff");
        assertThat(signed.<String>path("stations[3].body")).isEqualTo("区住建局");
        assertThat(signed.<String>path("stations[3].from")).isEqualTo(signed.path("stations[2].until"));
        assertThat(signed.<String>path("stations[3].until")).isEqualTo(signed.path("stations[4].from"));
        assertThat(signed.<String>path("stations[4].until")).isEqualTo(shipped.path("stations[3].until"));
        assertThat(signed.<List<Boolean>>path("stations.late")).containsOnly(false);
        assertThat(signed.<String>path("bpmnXml")).contains("Added_1_Mend");
    }

    @Test
    void itStopsWhereSomebodyHasToChooseAndGoesRoundWhereSomethingIsReturned() {
        Response asked = play(ANWEIBAN, "HazardRectification", List.of(SIGNED));
        assertThat(asked.<List<Object>>path("stations")).isEmpty();
        assertThat(asked.<List<String>>path("ways.choice")).containsExactly("Flow_HasLead", "Flow_NoLead");
        assertThat(asked.<List<String>>path("ways.to")).containsExactly("核定等级", "安委办裁定承办单位");

        Response returned = play(
                ANWEIBAN,
                "HazardRectification",
                List.of(SIGNED),
                "Flow_HasLead",
                "Flow_GradeConfirmed",
                "Flow_NoPlan",
                "hazard.general.rectify",
                "hazard.general.verify",
                "Added_1_Back");
        assertThat(returned.<List<String>>path("stations.element")).endsWith("Added_1", "Added_1_Mend", "Added_1");
        assertThat(returned.<List<String>>path("ways.choice")).containsExactly("Added_1_On", "Added_1_Back");
        assertThat(returned.<List<String>>path("ways.name")).containsExactly("同意", "退回");

        List<String> again = new ArrayList<>(List.of(
                "Flow_HasLead",
                "Flow_GradeConfirmed",
                "Flow_NoPlan",
                "hazard.general.rectify",
                "hazard.general.verify"));
        again.addAll(Collections.nCopies(20, "Added_1_Back"));
        again.add("Added_1_On");
        assertThat(play(ANWEIBAN, "HazardRectification", List.of(SIGNED), again.toArray(String[]::new))
                        .<List<Boolean>>path("stations.late"))
                .as("who returns it again and again eats the clock behind")
                .endsWith(true);
    }

    @Test
    void whereOneOfTwoClocksHoldsTheReaderSaysWhich() {
        Response asked =
                play(ANWEIBAN, "HazardRectification", List.of(), "Flow_HasLead", "Flow_GradeConfirmed", "Flow_NoPlan");

        assertThat(asked.<List<String>>path("ways.kind")).containsOnly("CLOCK");
        assertThat(asked.<List<String>>path("ways.choice"))
                .containsExactly("hazard.general.rectify", "hazard.major.rectify");
        assertThat(asked.<List<String>>path("ways.to")).containsExactly("15日", "90日");
    }

    @Test
    void aListingWaitsForThePenaltyBesideIt() {
        Response listed = play(LINGDAO, "HazardPlate", List.of(), "Flow_Listed");

        assertThat(listed.<List<String>>path("stations.element"))
                .contains("Task_DecideLevel", "Task_IssueNotice", "Task_RecordPenalty", "Task_FilePlatePlan");
        assertThat(listed.<List<Object>>path("ways")).isNotEmpty();
        Response lifted = play(
                LINGDAO,
                "HazardPlate",
                List.of(),
                "Flow_Listed",
                "Flow_PlanToReview",
                "Flow_PlanApproved",
                "Flow_Applied",
                "Flow_Passed");
        assertThat(lifted.<List<String>>path("stations.element")).contains("Task_ReviewOnSite", "Task_LiftPlate");
        assertThat(lifted.<List<Boolean>>path("stations.ends")).endsWith(true);
    }

    @Test
    void whatCannotBeIsRefusedAsInADrawing() {
        Response before = play(
                ANWEIBAN, "HazardRectification", List.of(step("APPROVE", "审批", "Flow_ToConfirm", "tez-zhengfu", 1)));
        before.then().statusCode(422).body("errors[0].message", containsString("登记后即由"));
        play(YUANFANG, "HazardRectification", List.of()).then().statusCode(403);
        play(JIANGUAN, "HazardRectification", List.of()).then().statusCode(403);
        play(ANWEIBAN, "Nothing", List.of()).then().statusCode(422).body("type", endsWith("unknown-model"));
        play(
                        ANWEIBAN,
                        "HazardRectification",
                        List.of(),
                        Collections.nCopies(61, "Flow_HasLead").toArray(String[]::new))
                .then()
                .statusCode(400);
        // What is no flow of the model is no choice.
        assertThat(play(ANWEIBAN, "HazardRectification", List.of(), "Task_Verify", "${x}")
                        .<List<Object>>path("stations"))
                .isEmpty();
    }

    private static Response play(People person, String model, List<Map<String, Object>> added, String... choices) {
        Map<String, Object> play = new HashMap<>();
        play.put("model", model);
        play.put("divisionCode", "370405");
        play.put("added", added);
        play.put("begins", "2026-11-30");
        play.put("choices", Arrays.asList(choices));
        return Api.post(person, "/schemes/rehearsals", play);
    }
}
