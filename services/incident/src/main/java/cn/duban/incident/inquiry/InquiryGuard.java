package cn.duban.incident.inquiry;

import cn.duban.incident.lifecycle.IncidentAction;

/** Which steps an inquiry is open to, whoever takes them. */
final class InquiryGuard {
    private InquiryGuard() {}

    static boolean open(InquiryFile inquiry, IncidentAction action) {
        InquiryStage stage = inquiry.stage();
        InquiryLog log = inquiry.log();
        boolean before = stage == InquiryStage.TEAM || stage == InquiryStage.INVESTIGATING;
        Plate plate = log.plate();
        return switch (action) {
            case FORM_INQUIRY, ADD_MEMBER, DECLARE_CONFLICT, FILE_INQUIRY_REPORT -> before;
            case START_APPRAISAL -> stage == InquiryStage.INVESTIGATING;
            case END_APPRAISAL -> !log.openAppraisals().isEmpty();
            case REQUEST_INQUIRY_EXTENSION ->
                stage != InquiryStage.REPLIED && log.pendingTime().isEmpty();
            case DECIDE_INQUIRY_EXTENSION -> log.pendingTime().isPresent();
            case REPLY -> stage == InquiryStage.REPORTED;
            case PUBLISH -> stage == InquiryStage.REPLIED && log.publication() == null;
            case ISSUE_PLATE -> stage != InquiryStage.REPLIED && plate == null;
            case REPORT_PLATE_PROGRESS, LIFT_PLATE -> plate != null && plate.open();
            default -> false;
        };
    }

    static void check(InquiryFile inquiry, IncidentAction action) {
        if (!open(inquiry, action)) {
            throw action.notNow("事故调查目前处于“" + inquiry.stage().label() + "”");
        }
    }
}
