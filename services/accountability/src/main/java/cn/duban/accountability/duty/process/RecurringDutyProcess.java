package cn.duban.accountability.duty.process;

/** Names in {@code bpmn/accountability/RecurringDuty.bpmn}. */
public final class RecurringDutyProcess {
    public static final String KEY = "RecurringDuty";
    public static final String RESOURCE = "bpmn/accountability/RecurringDuty.bpmn";

    static final String FILE_EVIDENCE = "Task_FileEvidence";
    static final String MESSAGE_RETURNED = "Message_EvidenceReturned";
    static final String MESSAGE_HANDED_OVER = "Message_DutyHandedOver";
    static final String MESSAGE_WITHDRAWN = "Message_DutyWithdrawn";

    private RecurringDutyProcess() {}
}
