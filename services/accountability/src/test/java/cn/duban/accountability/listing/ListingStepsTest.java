package cn.duban.accountability.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.listing.ListingFile.Order;
import cn.duban.accountability.matter.Bases;
import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.accountability.ListingKind;
import cn.duban.contracts.accountability.ListingState;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.platform.problem.RuleProblem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingStepsTest {
    private static final LocalDate LISTED = LocalDate.of(2026, 3, 2);

    @Test
    void threeYearsEarlyRemovalAfterTwelveMonthsAndBackAgainForFraud() {
        Listing listing = listed();
        assertThatThrownBy(() -> listing.askRemoval("已整改", List.of(), on(LISTED.plusMonths(11))))
                .isInstanceOf(RuleProblem.class)
                .hasMessageContaining("2027-03-03");

        listing.askRemoval("已整改", List.of(), on(LISTED.plusMonths(13)));
        assertThat(listing.items()).extracting(item -> item.key()).containsExactly("Task_DecideRemoval");
        listing.decideRemoval(true, "同意", on(LISTED.plusMonths(13)));
        assertThat(listing.state()).isEqualTo(ListingState.REMOVED);
        assertThat(listing.open(ListingAction.RESTORE)).isTrue();

        listing.restore("材料造假", LISTED.plusYears(5), on(LISTED.plusMonths(20)));
        assertThat(listing.state()).isEqualTo(ListingState.IN_FORCE);
        assertThatThrownBy(() -> listing.askRemoval("再申请", List.of(), on(LISTED.plusMonths(40))))
                .isInstanceOf(RuleProblem.class)
                .hasMessageContaining("不适用提前移出");
    }

    @Test
    void itEndsAfterItsLastDayAndNotOnIt() {
        Listing listing = listed();
        listing.expire(on(LISTED.plusYears(3)).at());
        assertThat(listing.state()).isEqualTo(ListingState.IN_FORCE);
        listing.expire(on(LISTED.plusYears(3).plusDays(1)).at());
        assertThat(listing.state()).isEqualTo(ListingState.EXPIRED);
    }

    private static Listing listed() {
        Subject subject = new Subject(SubjectKind.ENTERPRISE, "ent-1", "演示木业", "ent-1", "演示木业", null, true);
        Order order = new Order(
                "l-1",
                "SX-370405-20260302-000001",
                ListingKind.DISCREDIT,
                "演示木业列入严重失信主体名单",
                new Place("370405", "台儿庄区", "/370000/370400/370405/"),
                "case-1",
                "tez-anweiban",
                "/370000/370400/370405/",
                null,
                LISTED,
                LISTED.plusYears(3),
                List.of("ent-1"));
        ListingLog log = new ListingLog(
                subject,
                "发生较大事故",
                Bases.DISCREDIT_LISTING,
                LISTED.plusMonths(12).plusDays(1),
                List.of(),
                null,
                null);
        return Listing.list(order, log, on(LISTED));
    }

    private static Signature on(LocalDate day) {
        return new Signature("somebody", "演示", "岗位", "body", "机构", OffsetDateTime.parse(day + "T10:00:00+08:00"));
    }
}
