package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Bases;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.accountability.MeasureKind;
import cn.duban.contracts.accountability.SubjectKind;

/** Which measure fits whom. */
final class MeasurePolicy {
    private static final int LONGEST = 60;

    private MeasurePolicy() {}

    static void check(AccountabilityCase one, Papers.Proposal proposal) {
        check(one, proposal.subject(), proposal.kind());
        Integer months = proposal.months();
        if (months != null && (months < 1 || months > LONGEST)) {
            throw Refusals.refuse("months-out-of-range", "影响期有误", "months", "影响期应在 1 至 " + LONGEST + " 个月之间", null);
        }
    }

    static void check(AccountabilityCase one, String subjectKey, MeasureKind kind) {
        Subject subject = one.log()
                .subject(subjectKey)
                .orElseThrow(() -> Refusals.refuse("unknown-subject", "问责对象有误", "subject", "本案没有这个问责对象", null));
        boolean enterprise = subject.kind() == SubjectKind.ENTERPRISE;
        if (kind == MeasureKind.DISCREDIT_LISTING && !enterprise) {
            checkPerson(subject);
        }
        if (kind == MeasureKind.DISCIPLINARY_PROPOSAL && subject.kind() != SubjectKind.POST) {
            throw misfit("处分建议只能针对个人，请将相应岗位的时任人员列为问责对象", Bases.EVIDENCE);
        }
        if (kind == MeasureKind.VETO && enterprise) {
            throw misfit("一票否决适用于机构和岗位", Bases.veto(one.place(), Days.of(one.openedAt())));
        }
    }

    // Persons of an enterprise or of an institution that evaluates for one; nobody of a body of the state.
    private static void checkPerson(Subject subject) {
        if (!subject.ofEnterprise()) {
            throw misfit("失信名单只适用于生产经营单位、承担安全评价检测检验等职责的机构及其有关人员", Bases.DISCREDIT_PERSONS);
        }
        if (subject.holder() == null) {
            throw misfit("列入失信名单的须是具体人员，该岗位当时无人任职", Bases.DISCREDIT_PERSONS);
        }
    }

    private static RuntimeException misfit(String message, cn.duban.contracts.Basis basis) {
        return Refusals.refuse("measure-does-not-fit", "措施不适用", "kind", message, basis);
    }
}
