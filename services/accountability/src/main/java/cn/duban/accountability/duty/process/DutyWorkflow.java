package cn.duban.accountability.duty.process;

import cn.duban.accountability.duty.Duty;
import cn.duban.casework.process.ProcessAlerts;
import cn.duban.casework.process.ProcessDriver;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** The process behind each duty. It follows in the transaction of the step, so that both commit or neither does. */
@ApplicationScoped
public class DutyWorkflow {
    private final ProcessDriver driver;
    private final DutyStarts starts;
    private final ProcessAlerts alerts;

    DutyWorkflow(ProcessDriver driver, DutyStarts starts, ProcessAlerts alerts) {
        this.driver = driver;
        this.starts = starts;
        this.alerts = alerts;
    }

    /** Asks for processes; the starter begins them soon, behind the arming. */
    public void begin(List<Duty> duties, OffsetDateTime at) {
        starts.add(duties.stream().map(Duty::id).toList(), at);
    }

    /** Runs the arming of a period; the processes of its duties begin once all of them are armed. */
    public int arming(IntSupplier period) {
        starts.armingBegins();
        try {
            return period.getAsInt();
        } finally {
            starts.armingEnds();
        }
    }

    /** As much was filed as is owed. */
    public void completed(Duty duty) {
        ProcessInstance process = process(duty);
        if (process == null) {
            alerts.outOfStep(duty.id(), RecurringDutyProcess.KEY, RecurringDutyProcess.FILE_EVIDENCE);
        } else {
            driver.complete(process, RecurringDutyProcess.FILE_EVIDENCE, Map.of());
        }
    }

    /** Evidence was sent back; it is to be filed again. */
    public void returned(Duty duty) {
        tell(duty, RecurringDutyProcess.MESSAGE_RETURNED);
    }

    /** Somebody else owes it now. */
    public void handedOver(Duty duty) {
        tell(duty, RecurringDutyProcess.MESSAGE_HANDED_OVER);
    }

    /** Nobody owes it any more. */
    public void withdrawn(Duty duty) {
        tell(duty, RecurringDutyProcess.MESSAGE_WITHDRAWN);
    }

    private void tell(Duty duty, String message) {
        ProcessInstance process = process(duty);
        if (process == null) {
            alerts.outOfStep(duty.id(), RecurringDutyProcess.KEY, message);
        } else {
            driver.trigger(process, message);
        }
    }

    /** A step that comes before the starter begins the process itself. */
    private @Nullable ProcessInstance process(Duty duty) {
        if (starts.takeOne(duty.id())) {
            return driver.begin(duty.id(), RecurringDutyProcess.KEY, Map.of());
        }
        return driver.running(duty.id(), RecurringDutyProcess.KEY).orElse(null);
    }
}
