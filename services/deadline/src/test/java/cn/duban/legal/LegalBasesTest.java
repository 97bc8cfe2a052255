package cn.duban.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalBasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest(name = "{0} in {1} on {2}: {3} {4}")
    @CsvSource({
        // 台政发 四(二)1(6) and 五(三), 张发 四(具体)1(6) and 五(五), 滕政发 三(一)4, 下仓 三(三)15
        "measure.interview, /370000/370400/370405/, 2026-11-30, 台政发〔2016〕10号, 四(二)1(6)",
        "measure.interview, /370000/370400/370405/370405102/, 2026-11-30, 台政发〔2016〕10号, 四(二)1(6)",
        "measure.interview, /370000/370400/370405/370405101/, 2026-11-30, 张发〔2020〕47号, 四(具体)1(6)",
        "measure.interview, /370000/370400/370405/370405101/, 2019-06-01, 台政发〔2016〕10号, 四(二)1(6)",
        "measure.interview, /370000/370400/370481/, 2026-11-30, 滕政发〔2018〕1号, 三(一)4",
        "measure.interview, /120000/120119/120119110/, 2026-11-30, 下仓镇15条措施实施意见, 三(三)15",
        "measure.interview, /370000/370400/, 2026-11-30, 安委〔2018〕2号, 约谈情形条款",
        "measure.veto, /370000/370400/370405/, 2026-11-30, 台政发〔2016〕10号, 五(三)",
        "measure.veto, /370000/370400/370405/370405101/, 2026-11-30, 张发〔2020〕47号, 五(五)",
        "measure.publication, /370000/370400/370481/, 2026-11-30, 滕政发〔2018〕1号, 三(五)27",
        "measure.publication, /370000/370400/370405/, 2026-11-30, 中华人民共和国安全生产法（2021年修正）, 第七十八条",
        "hazard.unlisted, /120000/120119/120119110/, 2026-11-30, 下仓镇15条措施实施意见, 三(六)26",
        "hazard.unlisted, /370000/370400/370405/, 2026-11-30, 安委〔2022〕6号, 清单排查整治条款",
    })
    void the_document_of_the_place_speaks_from_its_day(
            String rule, String path, LocalDate day, String document, String clause) {
        LegalBasis found = LegalBases.at(rule, path, day);

        assertThat(found.basis().document()).isEqualTo(document);
        assertThat(found.basis().clause()).isEqualTo(clause);
    }

    @Test
    void what_was_not_read_says_so() {
        assertThat(LegalBases.at("measure.interview", "/370000/", TODAY).verified())
                .isFalse();
        assertThat(LegalBases.at("measure.interview", "/370000/370400/370405/", TODAY)
                        .verified())
                .isTrue();
    }

    @Test
    void the_decision_to_stop_work_and_its_enforcement_are_two_articles() {
        assertThat(LegalBases.of("hazard.stop-work").clause()).isEqualTo("第六十五条");
        assertThat(LegalBases.of("hazard.cut-off").clause()).isEqualTo("第七十条");
    }

    @Test
    void an_unknown_rule_or_document_is_refused() {
        assertThatThrownBy(() -> LegalBases.of("no.rule")).hasMessageContaining("no.rule");
        var row = new LegalBases.Row("a", null, "nothing", "一", null, null, false);
        assertThatThrownBy(() -> new LegalBases(List.of(row), Map.of())).hasMessageContaining("nothing");
    }

    @Test
    void a_rule_that_ended_holds_no_more() {
        var ended = new LegalBases.Row("a", "1", "d", "旧", null, LocalDate.of(2020, 1, 1), true);
        var all = new LegalBases.Row("a", null, "d", "全国", null, null, false);
        var bases = new LegalBases(List.of(ended, all), Map.of("d", "文件"));

        assertThat(bases.nearest("a", "/1/", LocalDate.of(2019, 12, 31)).basis().clause())
                .isEqualTo("旧");
        assertThat(bases.nearest("a", "/1/", LocalDate.of(2020, 1, 1)).basis().clause())
                .isEqualTo("全国");
    }
}
