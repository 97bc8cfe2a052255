package cn.duban.hazard.plate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.hazard.PlateLevel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which document a plate rests on, at which level it is proposed, and who may ask for it. */
class PlateRuleBookTest {
    private static final String TOWN = "/370000/370400/370405/370405101/";
    private static final String XIACANG = "/120000/120119/120119110/";

    private final PlateRuleBook rules = new PlateRuleBook(
            Path.of(System.getProperty("duban.repository.root", "../.."), "seeds", "plates", "rules.yaml"));

    @ParameterizedTest(name = "{1} in {0}: {2} by {3} {4}")
    @CsvSource({
        "/370000/370400/370405/, sector.textile, DISTRICT, 台政发〔2016〕10号, 四(二)1(5)",
        "/370000/370400/370405/370405101/, sector.textile, DISTRICT, 台政发〔2016〕10号, 四(二)1(5)",
        "/370000/370400/370481/, sector.pipeline, DISTRICT, 滕政发〔2018〕1号, 三(三)15",
        "/370000/370400/370481/, sector.textile, DISTRICT, 中华人民共和国安全生产法（2021年修正）, 第四十一条",
        "/120000/120119/120119110/, sector.gas, DISTRICT, 下仓镇15条措施实施意见, 三(六)24",
        "/110000/, sector.gas, DISTRICT, 中华人民共和国安全生产法（2021年修正）, 第四十一条"
    })
    void a_confirmed_major_hazard_is_proposed_by_the_document_of_the_place(
            String path, String matter, PlateLevel level, String document, String clause) {
        PlateRule rule = rules.at(path, matter);

        assertThat(rule.proposeOnMajor()).isTrue();
        assertThat(rule.level()).isEqualTo(level);
        assertThat(rule.shown().document()).isEqualTo(document);
        assertThat(rule.shown().clause()).isEqualTo(clause);
    }

    @Test
    void a_town_that_lists_by_itself_rests_on_its_own_document() {
        assertThat(rules.at(TOWN, "sector.textile", PlateLevel.TOWN).shown().document())
                .isEqualTo("张发〔2020〕47号");
        assertThat(rules.at(TOWN, "sector.textile", PlateLevel.DISTRICT).shown().document())
                .isEqualTo("台政发〔2016〕10号");
    }

    /** 下仓 三(六)24: the town's departments ask the district's committee, and the town has no 安委办 that could. */
    @Test
    void departments_ask_the_district_where_their_document_says_so() {
        assertThat(rules.at(XIACANG, "sector.gas").departmentsMayAsk()).isTrue();
        assertThat(rules.at(TOWN, "sector.gas").departmentsMayAsk()).isFalse();
    }
}
