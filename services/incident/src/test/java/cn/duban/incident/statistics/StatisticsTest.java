package cn.duban.incident.statistics;

import static cn.duban.incident.fixture.People.ANWEIBAN;
import static cn.duban.incident.fixture.People.LINGDAO;
import static cn.duban.incident.fixture.People.QIYE;
import static cn.duban.incident.fixture.People.QIYE2;
import static cn.duban.incident.fixture.People.QUZHIBAN;
import static cn.duban.incident.fixture.People.YUANFANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.People;
import cn.duban.incident.fixture.SmallRegistry;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting over the database; every test has a year of its own. */
@QuarkusTest
class StatisticsTest {
    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    Sql sql;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void incidentsAreCountedByPlaceGradeAndKind() {
        filed(QIYE, SmallRegistry.TOWN, "1991-03-01T12:00:00+08:00", 1, "WORK");
        filed(QIYE, SmallRegistry.VILLAGE, "1991-03-02T12:00:00+08:00", 3, "FIRE");
        Api.Case closed = filed(QIYE2, "370405", "1991-03-03T12:00:00+08:00", 0, "WORK");
        sql.update("update incident set state = 'ARCHIVED' where id = ?", closed.id());

        Response district = statistics(LINGDAO, "from=1991-01-01&to=1991-12-31&divisionCode=370405");

        assertThat(district.<Integer>path("total.incidents")).isEqualTo(3);
        assertThat(district.<Integer>path("total.deaths")).isEqualTo(4);
        assertThat(district.<Integer>path("total.seriousInjuries")).isEqualTo(6);
        assertThat(district.<Integer>path("total.lossFen")).isEqualTo(3_000_000);
        assertThat(district.<Integer>path("total.closed")).isEqualTo(1);
        assertThat(district.<Float>path("total.closingRate")).isBetween(0.33f, 0.34f);
        assertThat(district.<List<String>>path("byDivision.code")).containsExactly("370405", SmallRegistry.TOWN);
        assertThat(district.<List<Integer>>path("byDivision.incidents")).containsExactly(1, 2);
        assertThat(district.<List<String>>path("byGrade.grade")).containsExactly("LARGER", "GENERAL");
        assertThat(district.<List<Integer>>path("byGrade.deaths")).containsExactly(3, 1);
        assertThat(district.<List<String>>path("byKind.kind")).containsExactly("WORK", "FIRE");
        assertThat(statistics(LINGDAO, "from=1991-01-01&to=1991-12-31").<Object>path("total"))
                .isEqualTo(district.path("total"));
    }

    @Test
    void theLastDayBelongsToThePeriodAndTheNextDoesNot() {
        filed(QIYE, SmallRegistry.TOWN, "1992-03-31T23:59:59+08:00", 1, "WORK");
        filed(QIYE, SmallRegistry.TOWN, "1992-04-01T00:00:00+08:00", 1, "WORK");

        assertThat(incidents(LINGDAO, "from=1992-03-31&to=1992-03-31")).isEqualTo(1);
        assertThat(incidents(LINGDAO, "from=1992-03-01&to=1992-03-30")).isZero();
        assertThat(incidents(LINGDAO, "from=1992-04-01&to=1992-04-01")).isEqualTo(1);
    }

    @Test
    void lateAndOmittedCountIncidentsAndMergedOnesDoNotCountAtAll() {
        Api.Case late = filed(QIYE, SmallRegistry.TOWN, "1993-05-01T12:00:00+08:00", 1, "WORK");
        Api.Case omitted = filed(QIYE, SmallRegistry.TOWN, "1993-06-01T12:00:00+08:00", 1, "WORK");
        Api.Case merged = filed(QIYE, SmallRegistry.TOWN, "1993-07-01T12:00:00+08:00", 1, "WORK");
        sql.update(
                "update incident set late = (id = ?), omitted = (id = ?) where id in (?, ?)",
                late.id(),
                omitted.id(),
                late.id(),
                omitted.id());
        sql.update("update incident set state = 'MERGED', merged_into = ? where id = ?", late.id(), merged.id());

        Response year = statistics(ANWEIBAN, "from=1993-01-01&to=1993-12-31");

        assertThat(year.<Integer>path("total.incidents")).isEqualTo(2);
        assertThat(year.<Integer>path("total.late")).isEqualTo(1);
        assertThat(year.<Integer>path("total.omitted")).isEqualTo(1);
    }

    @Test
    void everybodyCountsOnlyWhatTheyMaySee() {
        filed(QIYE, SmallRegistry.TOWN, "1994-05-01T12:00:00+08:00", 1, "WORK");

        String year = "from=1994-01-01&to=1994-12-31&divisionCode=370000";
        assertThat(incidents(LINGDAO, year)).isEqualTo(1);
        assertThat(incidents(QUZHIBAN, year)).isEqualTo(1);
        assertThat(incidents(YUANFANG, year)).isZero();
        assertThat(statistics(YUANFANG, year).<Object>path("total.closingRate")).isNull();
    }

    @Test
    void theExcelFileHoldsNumbersAndNoFormula() throws IOException {
        filed(QIYE, SmallRegistry.TOWN, "1995-05-01T12:00:00+08:00", 1, "WORK");

        Response answer = Api.as(LINGDAO).get("/statistics.xlsx?from=1995-01-01&to=1995-12-31");

        assertThat(answer.statusCode()).isEqualTo(200);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("分地区", "按等级", "按类别");
            List<Row> rows = sheets.get(0).read();
            assertThat(rows.get(2).getCellText(0)).isEqualTo("张山子镇");
            assertThat(rows.get(3).getCellText(0)).isEqualTo("合计");
            assertThat(rows.get(3).getCellAsNumber(1))
                    .hasValueSatisfying(n -> assertThat(n.intValue()).isEqualTo(1));
            assertThat(rows.get(3).getCellAsNumber(4))
                    .hasValueSatisfying(n -> assertThat(n.doubleValue()).isEqualTo(1.0));
            for (Sheet sheet : sheets) {
                assertThat(sheet.read())
                        .allSatisfy(row -> assertThat(row.stream())
                                .allMatch(cell -> cell == null || cell.getType() != CellType.FORMULA));
            }
        }
    }

    @Test
    void thePdfSaysTheSame() throws IOException {
        filed(QIYE, SmallRegistry.TOWN, "1996-05-01T12:00:00+08:00", 1, "ROAD_TRAFFIC");

        Response answer = Api.as(LINGDAO).get("/statistics.pdf?from=1996-01-01&to=1996-12-31");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(URLDecoder.decode(answer.header("Content-Disposition"), StandardCharsets.UTF_8))
                .endsWith("事故统计-台儿庄区-1996-01-01至1996-12-31.pdf");
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains("台儿庄区生产安全事故统计表", "1996年1月1日至1996年12月31日", "张山子镇1121.0000.0%", "道路交通事故11");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-13-01, 400, invalid-field",
        "from=gestern, 400, invalid-field",
        "to=999999999-01-01, 400, invalid-field",
        "from=2026-02-01&to=2026-01-31, 422, period",
        "divisionCode=999999, 404, division",
        "divisionCode=%25, 404, division",
    })
    void badQueriesAreClearProblems(String query, int status, String type) {
        for (String path : List.of("/statistics", "/statistics.xlsx", "/statistics.pdf")) {
            Response answer = Api.as(LINGDAO).urlEncodingEnabled(false).get(path + "?" + query);

            assertThat(answer.statusCode()).as(path).isEqualTo(status);
            assertThat(answer.<String>path("type")).endsWith(":" + type);
            assertThat(answer.<String>path("detail")).matches("(?s).*\\p{IsHan}.*");
        }
    }

    private Api.Case filed(People by, String division, String occurred, int deaths, String kind) {
        Map<String, Object> body = Api.report(time.now());
        OffsetDateTime at = OffsetDateTime.parse(occurred);
        body.put("divisionCode", division);
        body.put("enterpriseId", by == QIYE2 ? "ent-2" : "ent-1");
        body.put("kind", kind);
        body.put("occurredAt", at.toString());
        body.put("knownAt", at.toString());
        body.put("figures", Map.of("deaths", deaths, "missing", 0, "seriousInjuries", 2, "lossFen", 1_000_000));
        return Api.file(by, body);
    }

    private static Response statistics(People person, String query) {
        Response answer = Api.as(person).get("/statistics?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static int incidents(People person, String query) {
        return statistics(person, query).path("total.incidents");
    }
}
