package cn.duban.deadline;

import cn.duban.deadline.catalogue.UnknownClock;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The rules of time know no HTTP: a day on which no clock held is a date that was sent wrongly. */
class ClockMappers {
    @ServerExceptionMapper
    Response noClockThen(UnknownClock fault) {
        return new RuleProblem(
                        "no-clock-then",
                        "日期不在时限规定的有效期内",
                        "填写的日期没有适用的时限规定，请核对日期。",
                        List.of(new FieldError("at", "没有适用的时限规定")),
                        null)
                .body()
                .toResponse();
    }
}
