package cn.duban.accountability.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.duty.DutyState;
import cn.duban.contracts.registry.DutyCycle;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.RuleProblem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DutyTest {
    private static final Period QUARTER = Period.of(DutyCycle.QUARTER, 2026, 4);
    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-10-01T00:00:00+08:00");
    private static final OffsetDateTime DUE = OffsetDateTime.parse("2026-12-31T23:59:59+08:00");
    private static final OffsetDateTime NOVEMBER = OffsetDateTime.parse("2026-11-20T10:00:00+08:00");
    private static final OffsetDateTime JANUARY = OffsetDateTime.parse("2027-01-05T10:00:00+08:00");
    private static final Holder MAYOR = new Holder("zhenzhang", "演示·镇长");
    private static final Holder NEXT = new Holder("jieren", "演示·接任镇长");

    private final Duty duty = duty(1, MAYOR);

    @Test
    void periodsKnowTheirDaysAndNames() {
        assertThat(Period.holding(DutyCycle.QUARTER, LocalDate.of(2026, 12, 31)))
                .isEqualTo(QUARTER);
        assertThat(QUARTER.end()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(QUARTER.next()).isEqualTo(Period.of(DutyCycle.QUARTER, 2027, 1));
        assertThat(QUARTER.text()).isEqualTo("2026年第4季度");
        assertThat(Period.of(DutyCycle.HALF_YEAR, 2026, 2).text()).isEqualTo("2026年下半年");
        assertThat(Period.of(DutyCycle.MONTH, 2028, 2).end()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Period.of(DutyCycle.YEAR, 2026, 1).text()).isEqualTo("2026年度");
        assertThatThrownBy(() -> Period.of(DutyCycle.QUARTER, 2026, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(DutyCycle.QUARTER, LocalDate.of(2026, 11, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isDoneWithTheLastOfItsEvidence() {
        Duty twice = duty(2, MAYOR);

        twice.file(filing("2026-10-15", NOVEMBER));
        assertThat(twice.state()).isEqualTo(DutyState.OPEN);
        twice.file(filing("2026-11-15", NOVEMBER));

        assertThat(twice.state()).isEqualTo(DutyState.DONE);
        assertThat(twice.doneAt()).isEqualTo(NOVEMBER);
        assertThatThrownBy(() -> twice.file(filing("2026-11-16", NOVEMBER))).isInstanceOf(ConflictProblem.class);
    }

    @Test
    void whatWasHeldOutsideThePeriodOrInTheFutureDoesNotCount() {
        for (String day : List.of("2026-09-30", "2026-11-21", "2027-01-01")) {
            assertThatThrownBy(() -> duty.file(filing(day, NOVEMBER)))
                    .isInstanceOfSatisfying(
                            RuleProblem.class,
                            problem -> assertThat(problem.body().errors().get(0).field())
                                    .isEqualTo("heldOn"));
        }
        assertThat(duty.filed()).isZero();
    }

    @Test
    void oneMeetingIsNotCountedTwice() {
        Duty twice = duty(2, MAYOR);
        twice.file(filing("2026-10-15", NOVEMBER));

        assertThatThrownBy(() -> twice.file(filing("2026-10-15", NOVEMBER))).hasMessageContaining("不能重复");
    }

    @Test
    void evidenceNeedsAFileAndAnInspectionASignature() {
        Filing bare = new Filing(
                "f",
                EvidenceKind.INSPECTION,
                LocalDate.of(2026, 11, 1),
                "检查",
                List.of(),
                List.of(),
                by(NOVEMBER),
                false,
                false,
                null);

        assertThatThrownBy(() -> duty.file(bare)).isInstanceOfSatisfying(RuleProblem.class, problem -> {
            assertThat(problem.body().errors()).extracting("field").containsExactly("evidenceIds", "signers");
            assertThat(problem.body().basis()).isEqualTo(duty.obligation().basis());
        });
    }

    @Test
    void isMissedOnceItsEndHasPassedAndMayBeMadeUpButTheMissStays() {
        assertThat(duty.miss(DUE)).isFalse();
        assertThat(duty.miss(JANUARY)).isTrue();
        assertThat(duty.miss(JANUARY)).isFalse();

        duty.file(filing("2027-01-04", JANUARY));

        assertThat(duty.state()).isEqualTo(DutyState.MADE_UP);
        assertThat(duty.missedAt()).isEqualTo(DUE);
        assertThat(duty.doneAt()).isEqualTo(JANUARY);
    }

    @Test
    void evidenceSentBackOpensItAgainWithTheClockOfTheCorrection() {
        duty.file(filing("f1", "2026-11-15", NOVEMBER));

        duty.sendBack("f1", "纪要没有签到", other(NOVEMBER), NOVEMBER.plusDays(30), DUE);

        assertThat(duty.state()).isEqualTo(DutyState.OPEN);
        assertThat(duty.filed()).isZero();
        assertThat(duty.log().filings()).hasSize(1);
        duty.file(filing("2026-11-15", NOVEMBER));
        assertThat(duty.state()).isEqualTo(DutyState.DONE);
    }

    @Test
    void whoFiledOrHeldThePostDoesNotCheckAndNobodyDoesAfterTheTime() {
        duty.file(filing("f1", "2026-11-15", NOVEMBER));
        Signature clerk = by(NOVEMBER);
        Signature holder = new Signature(MAYOR.username(), MAYOR.name(), null, null, null, NOVEMBER);

        for (Signature own : List.of(clerk, holder)) {
            assertThatThrownBy(() -> duty.sendBack("f1", "不行", own, NOVEMBER.plusDays(30), DUE))
                    .isInstanceOf(RuleProblem.class)
                    .hasMessageContaining("不得核查");
        }
        assertThatThrownBy(() -> duty.sendBack("f1", "不行", other(JANUARY), NOVEMBER.plusDays(30), DUE))
                .isInstanceOf(ConflictProblem.class);
        assertThat(duty.state()).isEqualTo(DutyState.DONE);
    }

    @Test
    void aPostThatChangesHandsKeepsWhatWasDoneAndWhoWasThereOnWhichDay() {
        Duty twice = duty(2, MAYOR);
        twice.file(filing("2026-10-15", NOVEMBER));

        assertThat(twice.handOver(null, LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(twice.handOver(NEXT, LocalDate.of(2026, 11, 11))).isTrue();
        assertThat(twice.handOver(NEXT, LocalDate.of(2026, 11, 11))).isFalse();

        assertThat(twice.filed()).isEqualTo(1);
        assertThat(twice.log().tenures()).extracting(Tenure::username).containsExactly("zhenzhang", null, "jieren");
        assertThat(twice.log().tenures())
                .extracting(tenure -> tenure.daysIn(QUARTER))
                .containsExactly(31L, 10L, 51L);
        assertThat(twice.log().holderOn(LocalDate.of(2026, 10, 31))).contains(MAYOR);
        assertThat(twice.log().holderOn(LocalDate.of(2026, 11, 5))).isEmpty();
        assertThat(twice.log().holderOn(LocalDate.of(2026, 11, 11))).contains(NEXT);
    }

    @Test
    void newsOfAChangeThatComesAfterTheEndStillSetsRightWhoMissedIt() {
        duty.miss(JANUARY);

        assertThat(duty.handOver(NEXT, LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(duty.handOver(MAYOR, LocalDate.of(2027, 1, 3)))
                .as("after the period")
                .isFalse();

        assertThat(duty.log().holderOn(LocalDate.of(2026, 12, 31))).contains(NEXT);
    }

    @Test
    void onlyWhatIsOpenFallsAway() {
        assertThat(duty.withdraw()).isTrue();
        assertThat(duty.withdraw()).isFalse();
        assertThatThrownBy(() -> duty.file(filing("2026-11-15", NOVEMBER))).hasMessageContaining("已撤销");
    }

    private static Duty duty(int times, Holder holder) {
        Obligation owed =
                new Obligation("r", "带队检查安全生产", times, "检查记录", DutyClocks.GENERAL, "张发〔2020〕47号", "二(二)3", true);
        Seat seat = new Seat("zf", "镇政府", "post", "镇长", "370405101", "张山子镇", "/370000/", List.of("above"));
        return Duty.arm("d", "LZ-1", owed, seat, QUARTER, holder, QUARTER.start(), new DutyFile.Run(BEGIN, DUE));
    }

    private static Filing filing(String heldOn, OffsetDateTime at) {
        return filing(UUID.randomUUID().toString(), heldOn, at);
    }

    private static Filing filing(String id, String heldOn, OffsetDateTime at) {
        return new Filing(
                id,
                EvidenceKind.MINUTES,
                LocalDate.parse(heldOn),
                "研究安全生产",
                List.of(),
                List.of("e"),
                by(at),
                true,
                false,
                null);
    }

    private static Signature by(OffsetDateTime at) {
        return new Signature("bangongshi", "演示·办公室", null, "zf", "镇政府", at);
    }

    private static Signature other(OffsetDateTime at) {
        return new Signature("anweiban", "演示·安委办", null, "awb", "区安委办", at);
    }
}
