package cn.duban.hazard.process;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.Api.as;
import static cn.duban.hazard.fixture.People.ANWEIBAN;
import static cn.duban.hazard.fixture.People.GUANLIYUAN;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import cn.duban.casework.process.ProcessAlerts;
import cn.duban.casework.process.StuckProcesses;
import cn.duban.contracts.Topics;
import cn.duban.fixtures.Topic;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.People;
import cn.duban.hazard.fixture.SmallRegistry;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StuckProcessTest {
    @Inject
    SmallRegistry registry;

    @Inject
    RuntimeService runtime;

    @Inject
    ManagementService management;

    @Inject
    RepositoryService repository;

    @Inject
    ProcessAlerts alerts;

    @Inject
    StuckProcesses watch;

    @Inject
    Sql sql;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aJobThatFailedForGoodBecomesATaskOfTheAdministratorsOnce() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        await().until(() -> instance(hazard) != null);
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance(hazard).getId())
                .timers()
                .list()
                .get(0);

        management.setJobRetries(timer.getId(), 0);

        await().untilAsserted(() -> assertThat(new Topic(Topics.HAZARD_TASK).of(hazard.id()))
                .filteredOn(message -> message.data().contains("Alert_retries-exhausted"))
                .hasSize(1)
                .allMatch(message -> message.data().contains("\"admin\"")));
    }

    @Test
    void whatStandsStillIsTriedAgainByAnAdministratorAndByNobodyElse() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        Job job = stopped(hazard);
        Map<String, Object> alert = alert(hazard);

        assertThat(alert)
                .containsEntry("reason", "STANDS_STILL")
                .containsEntry("caseType", "hazard")
                .containsEntry("process", "隐患整改");
        assertThat(alert.get("place")).asString().isNotBlank().doesNotContain("_");
        for (People other : List.of(QIYE, ANWEIBAN, LINGDAO)) {
            as(other).get("/process-alerts").then().statusCode(403);
            as(other)
                    .post("/process-alerts/" + alert.get("id") + "/retries")
                    .then()
                    .statusCode(403);
        }
        // What it fails of: an element that is not there.
        change("update act_ru_job set handler_cfg_ = 'Nowhere' || handler_cfg_ where id_ = ?", job.getId());
        repair(alert, "retries").statusCode(422).body("type", endsWith("still-failing"));
        repair(alert, "moves").statusCode(409).body("type", endsWith("newest-model"));
        repair(alert, "findings", Map.of("finding", "不管它")).statusCode(409).body("type", endsWith("to-be-retried"));
        watch.watch();
        assertThat(alert(hazard)).containsEntry("id", alert.get("id"));

        change("update act_ru_job set handler_cfg_ = substr(handler_cfg_, 8) where id_ = ?", job.getId());
        repair(alert, "retries").statusCode(200).body("goesOn", is(true));

        assertThat(alerts(hazard)).isEmpty();
        repair(alert, "retries").statusCode(409).body("type", endsWith("not-standing-still"));
        assertThat(new Topic(Topics.HAZARD_TASK).of(hazard.id()))
                .filteredOn(message -> message.data().contains(String.valueOf(alert.get("id"))))
                .extracting(Topic.Message::type)
                .hasSize(2)
                .last()
                .asString()
                .contains("TaskClosed");
        as(GUANLIYUAN).get("/audit?subject=" + hazard.id()).then().statusCode(200);
        assertThat(audited(hazard)).contains("ProcessRetried");
    }

    @Test
    void whatStandsStillIsMovedToAVersionThatWasMended() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        stopped(hazard);
        Map<String, Object> alert = alert(hazard);
        String before = instance(hazard).getProcessDefinitionId();
        BpmnModelInstance mended = repository.getBpmnModelInstance(before).clone();
        mended.getModelElementsByType(Process.class).iterator().next().setName("隐患整改");
        mended.getModelElementsByType(UserTask.class).iterator().next().setName("修订");
        String deployment = repository
                .createDeployment()
                .addModelInstance("mended.bpmn", mended)
                .deploy()
                .getId();
        try {
            repair(alert, "moves").statusCode(200).body("goesOn", is(true));

            assertThat(instance(hazard).getProcessDefinitionId()).isNotEqualTo(before);
            assertThat(alerts(hazard)).isEmpty();
            assertThat(audited(hazard)).contains("ProcessMoved");
        } finally {
            runtime.deleteProcessInstance(instance(hazard).getId(), "test");
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void whatCameRightByItselfNeedsNobody() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        Job job = stopped(hazard);
        alert(hazard);

        management.setJobRetries(job.getId(), 3);

        await().untilAsserted(() -> assertThat(alerts(hazard)).isEmpty());
    }

    @Test
    void aProcessThatIsNotWhereItsCaseIsIsLookedInto() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        for (int i = 0; i < 2; i++) {
            QuarkusTransaction.requiringNew()
                    .run(() -> alerts.outOfStep(hazard.id(), "HazardRectification", "Task_DecideExtension"));
        }

        assertThat(alerts(hazard)).hasSize(1);
        Map<String, Object> alert = alert(hazard);
        assertThat(alert).containsEntry("process", "隐患整改").containsEntry("place", "审批延期");
        repair(alert, "retries").statusCode(409);
        repair(alert, "findings", Map.of("finding", " ")).statusCode(400);
        repair(alert, "findings", Map.of("finding", "流程图已核对")).statusCode(204);
        repair(alert, "findings", Map.of("finding", "又一次")).statusCode(409).body("type", endsWith("resolved-already"));
        assertThat(alerts(hazard)).isEmpty();
        assertThat(audited(hazard)).contains("ProcessFindingNoted");
    }

    @Test
    void aProcessThatCannotBeBegunIsToldAndTriedAtOnce() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        await().until(() -> instance(hazard) != null);
        change(
                "insert into process_start_held (case_id, process, attempts, not_before, fault) values"
                        + " (?, 'HazardRectification', 4, clock_timestamp() + interval '1 h', 'no such table')",
                hazard.id());
        Map<String, Object> alert = alert(hazard);

        assertThat(alert)
                .containsEntry("reason", "NOT_BEGUN")
                .containsEntry("process", "隐患整改")
                .containsEntry("error", "no such table");
        repair(alert, "retries").statusCode(200).body("goesOn", is(false));
        assertThat(held(hazard)).isFalse();

        change("delete from process_start_held where case_id = ?", hazard.id());
        await().untilAsserted(() -> assertThat(alerts(hazard)).isEmpty());
        repair(alert, "retries").statusCode(409);
    }

    /** Its first timer, failed for good. */
    private Job stopped(Api.Case hazard) {
        await().until(() -> instance(hazard) != null);
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance(hazard).getId())
                .timers()
                .list()
                .get(0);
        management.setJobRetries(timer.getId(), 0);
        return timer;
    }

    private static Map<String, Object> alert(Api.Case hazard) {
        return await().until(() -> alerts(hazard), found -> !found.isEmpty()).get(0);
    }

    private static List<Map<String, Object>> alerts(Api.Case hazard) {
        return as(GUANLIYUAN)
                .get("/process-alerts?size=100")
                .path("items.findAll { it.caseId == '" + hazard.id() + "' }");
    }

    private static ValidatableResponse repair(Map<String, Object> alert, String how) {
        return as(GUANLIYUAN)
                .post("/process-alerts/" + alert.get("id") + "/" + how)
                .then();
    }

    private static ValidatableResponse repair(Map<String, Object> alert, String how, Object body) {
        return as(GUANLIYUAN)
                .body(body)
                .post("/process-alerts/" + alert.get("id") + "/" + how)
                .then();
    }

    private List<String> audited(Api.Case hazard) {
        return sql.query("select action from audit_entry where subject_id = ?", row -> row.getString(1), hazard.id());
    }

    private void change(String statement, String id) {
        QuarkusTransaction.requiringNew().run(() -> sql.update(statement, id));
    }

    private boolean held(Api.Case hazard) {
        return sql.first(
                        "select 1 from process_start_held where case_id = ? and not_before > clock_timestamp()",
                        row -> true,
                        hazard.id())
                .isPresent();
    }

    private ProcessInstance instance(Api.Case hazard) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(hazard.id())
                .singleResult();
    }
}
