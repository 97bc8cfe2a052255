package cn.duban.accountability.interview;

import static cn.duban.contracts.accountability.InterviewState.ABSENT;
import static cn.duban.contracts.accountability.InterviewState.ATTENDED;
import static cn.duban.contracts.accountability.InterviewState.FOLLOW_UP;
import static cn.duban.contracts.accountability.InterviewState.SUMMONED;

import cn.duban.casework.file.StepKind;
import cn.duban.contracts.accountability.InterviewState;
import java.util.Set;

/** A step somebody may take on an interview, with the states that allow it. */
public enum InterviewAction implements StepKind {
    RECEIVE_SUMMONS("签收约谈通知", SUMMONED),
    RECORD_ATTENDANCE("登记到场情况", SUMMONED),
    RESUMMON("再次通知", ABSENT),
    FILE_MINUTES("提交约谈纪要", ATTENDED),
    FULFIL("报告承诺落实", FOLLOW_UP),
    CHECK("核查承诺落实", FOLLOW_UP);

    private final String label;
    private final Set<InterviewState> states;

    InterviewAction(String label, InterviewState... states) {
        this.label = label;
        this.states = Set.of(states);
    }

    @Override
    public String label() {
        return label;
    }

    boolean allowedIn(InterviewState state) {
        return states.contains(state);
    }
}
