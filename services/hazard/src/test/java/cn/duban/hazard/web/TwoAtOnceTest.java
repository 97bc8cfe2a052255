package cn.duban.hazard.web;

import static cn.duban.hazard.fixture.People.JIANGUAN;
import static cn.duban.hazard.fixture.People.JIANGUAN_B;
import static cn.duban.hazard.fixture.People.LINGDAO;
import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TwoAtOnceTest {
    @Inject
    SmallRegistry registry;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void ofApproveAndRejectAtOnceExactlyOneCounts() {
        for (int round = 0; round < 3; round++) {
            Api.Case hazard = Api.file(QIYE, Api.filing())
                    .done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "一般"))
                    .done(JIANGUAN, "orders", Map.of("demand", "整改"))
                    .done(QIYE, "acceptance-requests", Map.of("statement", "完成"));
            String tag = hazard.read(LINGDAO).getHeader("ETag");

            CompletableFuture<Integer> pass = CompletableFuture.supplyAsync(
                    () -> hazard.stepAt(JIANGUAN, "verifications", Map.of("passed", true, "opinion", "合格"), tag)
                            .statusCode());
            CompletableFuture<Integer> fail = CompletableFuture.supplyAsync(
                    () -> hazard.stepAt(JIANGUAN_B, "verifications", Map.of("passed", false, "opinion", "不合格"), tag)
                            .statusCode());

            assertThat(List.of(pass.join(), fail.join())).containsExactlyInAnyOrder(200, 409);
            List<Object> verifications = hazard.read(LINGDAO).path("verifications");
            assertThat(verifications).hasSize(1);
        }
    }

    @Test
    void filingsAtOnceGetNumbersOfTheirOwn() {
        List<CompletableFuture<String>> filings = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Api.post(QIYE, "/hazards", Api.filing()).<String>path("number")))
                .toList();

        Set<String> numbers = new HashSet<>();
        filings.forEach(filing -> numbers.add(filing.join()));

        assertThat(numbers).hasSize(24).allMatch(number -> number.matches("YH-370405-\\d{8}-\\d{6}"));
    }

    @Test
    void stepsInQuickSuccessionKeepTheProcessInStep() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        for (int round = 0; round < 3; round++) {
            hazard.done(JIANGUAN, "send-backs", Map.of("reason", "不清"))
                    .done(QIYE, "resubmissions", Map.of("supplement", "补充"));
        }
        hazard.done(JIANGUAN, "gradings", Map.of("grade", "GENERAL", "reason", "一般"));

        List<String> activities =
                Api.as(LINGDAO).get("/hazards/" + hazard.id() + "/process").path("activities.activityId");
        assertThat(activities.stream().filter("Task_Resubmit"::equals)).hasSize(3);
    }
}
