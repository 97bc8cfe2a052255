package cn.duban.contracts.accountability;

/** What every event about an interview has in common. */
public sealed interface InterviewEvent extends AccountabilityEvent
        permits InterviewSummoned,
                InterviewSummonsReceived,
                InterviewAttendanceRecorded,
                InterviewMinutesFiled,
                CommitmentFulfilled,
                CommitmentChecked,
                InterviewClosed {
    InterviewSnapshot interview();
}
