package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Place;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.MeasureKind;
import cn.duban.legal.LegalBases;
import cn.duban.legal.LegalBasis;
import java.time.LocalDate;
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

    /** All kinds with their rules, as they are at the place on the day. */
    public static Map<MeasureKind, Rule> all(Place place, LocalDate day) {
        return Arrays.stream(MeasureKind.values())
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> of(kind, place, day),
                        (one, same) -> one,
                        () -> new EnumMap<>(MeasureKind.class)));
    }

    /** The rule of one kind at the place on the day. */
    public static Rule of(MeasureKind kind, Place place, LocalDate day) {
        LegalBasis found = LegalBases.at(rule(kind), place.divisionPath(), day);
        return new Rule(found.basis().document(), found.basis().clause(), found.verified());
    }

    private static String rule(MeasureKind kind) {
        return switch (kind) {
            case WARNING_NOTICE, INTERVIEW -> "measure.interview";
            case VETO -> "measure.veto";
            case PUBLICATION -> "measure.publication";
            case DISCIPLINARY_PROPOSAL -> "measure.disciplinary-proposal";
            case PENALTY -> "measure.penalty";
            case TRANSFER_TO_PROSECUTION -> "measure.prosecution";
            case DISCREDIT_LISTING -> "measure.discredit";
        };
    }
}
