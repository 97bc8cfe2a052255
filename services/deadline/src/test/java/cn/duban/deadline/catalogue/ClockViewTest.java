package cn.duban.deadline.catalogue;

import static cn.duban.deadline.Seeds.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class ClockViewTest {

    @Test
    void people_read_lengths_limits_and_consequences_in_chinese() {
        ClockView rectify = view("hazard.major.rectify");

        assertThat(rectify.length()).isEqualTo("90日");
        assertThat(rectify.longest()).isEqualTo("365日");
        assertThat(rectify.extension()).isNull();
        assertThat(rectify.askBefore()).isEqualTo("15个工作日");
        assertThat(rectify.grantedBy()).containsExactly("supervisor-head");
        assertThat(rectify.pauses()).containsExactly("不可抗力", "技术鉴定");
        assertThat(rectify.consequences()).contains("约谈", "立案处罚");
        assertThat(rectify.verified()).isFalse();
        assertThat(view("incident.inquiry.report").extension()).isEqualTo("60日");
    }

    @Test
    void people_see_where_another_length_holds() {
        assertThat(view("incident.supplement.window").variants())
                .extracting(ClockView.Local::variant, ClockView.Local::length)
                .containsExactlyInAnyOrder(tuple("ROAD_TRAFFIC", "7日"), tuple("FIRE", "7日"));
        assertThat(view("hazard.plate.rectify").overrides()).singleElement().satisfies(local -> {
            assertThat(local.division()).isEqualTo("370200");
            assertThat(local.basis()).isNotNull();
        });
    }

    @Test
    void every_clock_can_be_shown() {
        assertThat(CATALOGUE.definitions().stream().map(ClockView::of))
                .isNotEmpty()
                .allSatisfy(view -> {
                    assertThat(view.length()).isNotBlank();
                    assertThat(view.basis().document()).isNotBlank();
                    assertThat(view.basis().clause()).isNotBlank();
                });
    }

    private static ClockView view(String id) {
        return CATALOGUE.definitions().stream()
                .filter(clock -> clock.id().equals(id))
                .map(ClockView::of)
                .findFirst()
                .orElseThrow();
    }
}
