package cn.duban.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.DutyRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LiveResponsibilityTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final LiveResponsibility live = new LiveResponsibility();

    private static DutyChanged version(DutyChanged duty, long version, boolean removed) {
        return new DutyChanged(
                duty.id(),
                duty.kind(),
                duty.body(),
                duty.from(),
                duty.matters(),
                duty.role(),
                duty.excludes(),
                duty.division(),
                duty.enterprise(),
                duty.section(),
                duty.summary(),
                duty.basis(),
                duty.validFrom(),
                duty.validTo(),
                duty.verified(),
                version,
                removed);
    }

    private Outcome outcome() {
        return live.resolver().resolve(Question.at("370405101", "m", DAY)).outcome();
    }

    @Test
    void events_are_taken_by_version_and_a_removed_row_is_gone() {
        Facts facts = FactsFixture.taierzhuang()
                .departments("b")
                .matter("m", null)
                .duty("b", DutyRole.INDUSTRY, "c", "m")
                .facts();
        facts.duties().forEach(live::apply);
        facts.matters().forEach(live::apply);
        facts.organisations().forEach(live::apply);
        facts.divisions().forEach(live::apply);
        assertThat(outcome()).isEqualTo(Outcome.LEAD);

        live.apply(version(facts.duties().get(0), 3, true));
        assertThat(outcome()).isEqualTo(Outcome.GAP);

        live.apply(version(facts.duties().get(0), 2, false));
        assertThat(outcome()).isEqualTo(Outcome.GAP);
    }
}
