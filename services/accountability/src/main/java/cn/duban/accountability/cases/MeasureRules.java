package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Bases;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.MeasureKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The rule each kind of measure rests on. */
public final class MeasureRules {
    private MeasureRules() {}

    /** @param verified whether the clause was read in its text */
    public record Rule(String document, String clause, boolean verified) {
        Basis basis() {
            return new Basis(document, clause);
        }
    }

    /** All kinds with their rules. */
    public static Map<MeasureKind, Rule> all() {
        return Arrays.stream(MeasureKind.values())
                .collect(Collectors.toMap(
                        kind -> kind, MeasureRules::of, (one, same) -> one, () -> new EnumMap<>(MeasureKind.class)));
    }

    static Rule of(MeasureKind kind) {
        return switch (kind) {
            case WARNING_NOTICE, INTERVIEW -> read(Bases.INTERVIEW);
            case VETO -> read(Bases.VETO);
            case PUBLICATION -> new Rule("滕政发〔2018〕1号", "三(五)27", true);
            case DISCIPLINARY_PROPOSAL -> new Rule("中华人民共和国公职人员政务处分法", "第三条", false);
            case PENALTY -> new Rule("中华人民共和国安全生产法（2021年修订）", "第六章", false);
            case TRANSFER_TO_PROSECUTION -> new Rule("中华人民共和国行政处罚法（2021年修订）", "第二十七条", false);
            case DISCREDIT_LISTING -> unread(Bases.DISCREDIT_LISTING);
        };
    }

    private static Rule read(Basis basis) {
        return new Rule(basis.document(), basis.clause(), true);
    }

    private static Rule unread(Basis basis) {
        return new Rule(basis.document(), basis.clause(), false);
    }
}
