package cn.duban.accountability.interview.process;

import cn.duban.accountability.interview.Interview;
import cn.duban.accountability.interview.InterviewItems;
import cn.duban.accountability.workflow.process.AccountabilityModel;
import cn.duban.accountability.workflow.process.MatterDelegate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** The way of an interview: names in {@code bpmn/accountability/Interview.bpmn}. */
@ApplicationScoped
public class InterviewModel implements AccountabilityModel {
    public static final String KEY = "Interview";

    private final MatterDelegate matter;

    InterviewModel(MatterDelegate matter) {
        this.matter = matter;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String resource() {
        return "bpmn/accountability/Interview.bpmn";
    }

    @Override
    public Map<String, Object> beans() {
        return Map.of("matter", matter);
    }

    @Override
    public String matterType() {
        return Interview.TYPE;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(
                InterviewItems.RECORD_ATTENDANCE,
                InterviewItems.RESUMMON,
                InterviewItems.FILE_MINUTES,
                InterviewItems.FULFIL,
                InterviewItems.CHECK);
    }

    @Override
    public Map<String, String> timers() {
        return Map.of(
                "Timer_RecordAttendanceMissed", InterviewItems.HOLD_CLOCK,
                "Timer_ResummonMissed", InterviewItems.RESUMMON_CLOCK,
                "Timer_FileMinutesMissed", InterviewItems.MINUTES_CLOCK,
                "Timer_FulfilMissed", InterviewItems.COMMITMENT_CLOCK,
                "Timer_CheckMissed", InterviewItems.CHECK_CLOCK);
    }
}
