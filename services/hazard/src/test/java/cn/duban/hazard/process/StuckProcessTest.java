package cn.duban.hazard.process;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.Topics;
import cn.duban.fixtures.Topic;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

    private ProcessInstance instance(Api.Case hazard) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(hazard.id())
                .singleResult();
    }
}
