package cn.duban.accountability.duty;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.contracts.duty.DutyState;
import cn.duban.legal.LegalBases;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.NotFoundProblem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What counts as evidence of a duty, and who may say that it does not. */
final class FilingRules {
    /** A doer does not check his own work. */
    private static final Basis OTHER_PERSON = LegalBases.of("check.other-person");

    private FilingRules() {}

    static void check(Duty duty, Filing filing) {
        duty.checkLacking();
        List<FieldError> errors = new ArrayList<>();
        heldOn(duty, filing).ifPresent(why -> errors.add(new FieldError("heldOn", why)));
        if (filing.evidenceIds().isEmpty()) {
            errors.add(
                    new FieldError("evidenceIds", "请附上证明材料：" + duty.obligation().evidence()));
        }
        if (filing.kind() == EvidenceKind.INSPECTION && filing.signers().isEmpty()) {
            errors.add(new FieldError("signers", "检查记录须有检查人员签字，请填写签字人"));
        }
        if (!errors.isEmpty()) {
            throw Refusals.refuse(
                    "evidence-not-sufficient",
                    "材料不符合要求",
                    errors,
                    duty.obligation().basis());
        }
    }

    private static Optional<String> heldOn(Duty duty, Filing filing) {
        LocalDate day = filing.heldOn();
        Period period = duty.period();
        if (day.isAfter(Duty.day(filing.by().at()))) {
            return Optional.of("开展日期不得晚于今天");
        }
        if (day.isBefore(period.start())) {
            return Optional.of("开展日期不在" + period.text() + "内，不能算作本期履职");
        }
        if (day.isAfter(period.end()) && duty.state() != DutyState.MISSED) {
            return Optional.of("开展日期不在" + period.text() + "内；逾期补做的，在登记逾期后报送");
        }
        boolean twice =
                duty.log().counting().stream().anyMatch(one -> one.heldOn().equals(day) && one.kind() == filing.kind());
        return twice ? Optional.of("同一日期的同类材料已经报送，不能重复计算次数") : Optional.empty();
    }

    static Filing returnable(Duty duty, String filingId, Signature by, OffsetDateTime until) {
        Filing filing =
                duty.log().filing(filingId).orElseThrow(() -> new NotFoundProblem("filing", "没有这份材料", "没有这份履职材料"));
        if (!filing.counts()) {
            throw Refusals.conflict("filing-returned", "材料已经退回", "这份履职材料已经退回");
        }
        if (duty.state() == DutyState.WITHDRAWN || by.at().isAfter(until)) {
            throw Refusals.conflict("check-closed", "核查期已过", "履职材料的核查期已过，不能再退回");
        }
        boolean own = filing.by().username().equals(by.username());
        boolean held =
                duty.log().tenures().stream().anyMatch(tenure -> by.username().equals(tenure.username()));
        if (own || held) {
            throw Refusals.refuse("doer-checks", "不得自行核查", "by", "报送材料的人和履职责任人不得核查本事项，请由他人办理", OTHER_PERSON);
        }
        return filing;
    }
}
