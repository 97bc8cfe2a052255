package cn.duban.registry.enterpriseimport;

import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.duban.platform.sql.Sql;
import cn.duban.registry.Codes;
import cn.duban.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnterpriseImportTest extends RegistryTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Sql sql;

    private interface Filler {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filler filler) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("企业");
            for (Column column : Column.values()) {
                sheet.value(0, column.ordinal(), column.title);
            }
            filler.fill(sheet);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String name, String uscc, String division) {
        String[] values = {name, uscc, "1711", division, "测试路1号", "117.5", "34.5", "DUST_EXPLOSION", "", "12"};
        for (int i = 0; i < values.length; i++) {
            sheet.value(row, i, values[i]);
        }
    }

    private static Response upload(byte[] file) {
        return safetyOffice()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "list.xlsx", file, XLSX)
                .post("/enterprise-imports");
    }

    private static JsonPath imported(byte[] file) {
        return result(upload(file));
    }

    private static JsonPath updated(byte[] file) {
        return result(safetyOffice()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "list.xlsx", file, XLSX)
                .multiPart("updateKnown", "true")
                .post("/enterprise-imports"));
    }

    private static JsonPath result(Response accepted) {
        String id = accepted.then().statusCode(202).extract().path("id");
        return await().atMost(Duration.ofMinutes(3))
                .until(
                        () -> safetyOffice().get("/enterprise-imports/" + id).jsonPath(),
                        progress -> List.of("DONE", "REJECTED", "FAILED").contains(progress.getString("state")));
    }

    private long registered(String pattern) {
        return sql.first("select count(*) from enterprise where name like ?", r -> r.getLong(1), pattern)
                .orElseThrow();
    }

    @Test
    void ten_thousand_rows_come_in_together_and_again_without_change() throws IOException {
        byte[] file = workbook(sheet -> {
            for (int i = 1; i <= 10_000; i++) {
                row(sheet, i, "万行企业" + i, Codes.code(100_000 + i), "370405101");
            }
        });

        JsonPath first = imported(file);

        assertThat(first.getString("state")).as(first.prettyPrint()).isEqualTo("DONE");
        assertThat(first.getInt("rowsRead")).isEqualTo(10_000);
        assertThat(first.getInt("rowsTotal")).isEqualTo(10_000);
        assertThat(registered("万行企业%")).isEqualTo(10_000);
        assertThat(sql.first(
                        "select count(*) from directory_entry where kind = 'ENTERPRISE' and data like '%万行企业%'",
                        r -> r.getLong(1)))
                .contains(10_000L);

        imported(file);

        assertThat(sql.first("select max(version) from enterprise where name like '万行企业%'", r -> r.getLong(1)))
                .contains(0L);
    }

    @Test
    void one_bad_row_keeps_all_out_and_every_fault_is_named() throws IOException {
        JsonPath result = imported(workbook(sheet -> {
            row(sheet, 1, "半导入甲", Codes.code(1_000), "370405101");
            row(sheet, 2, "半导入乙", "91350100M000100Y44", "370405101");
            row(sheet, 3, "半导入丙", Codes.code(1_000), "370405101");
            row(sheet, 4, "半导入丁", Codes.code(1_001), "370481");
            row(sheet, 5, "半导入戊", Codes.code(1_002), "370405101");
            sheet.formula(5, 4, "1+1");
            sheet.value(5, 5, "东经一百度");
        }));

        assertThat(result.getString("state")).isEqualTo("REJECTED");
        assertThat(result.getList("errors.row", Integer.class)).containsExactlyInAnyOrder(3, 4, 5, 6, 6);
        assertThat(result.getList("errors.column", String.class)).contains("统一社会信用代码", "行政区划代码", "地址", "经度");
        assertThat(registered("半导入%")).isZero();
        assertThat(sql.query("select 1 from enterprise_import_row", r -> 1)).isEmpty();
    }

    @Test
    void a_code_that_excel_made_a_number_of_is_read_by_its_format_or_refused() throws IOException {
        JsonPath refused = imported(workbook(sheet -> {
            row(sheet, 1, "数字代码甲", Codes.code(3_000), "370405101");
            sheet.value(1, 2, 610);
            row(sheet, 2, "数字代码乙", Codes.code(3_001), "370405101");
            sheet.value(2, 4, 46_024);
            sheet.style(2, 4).format("m/d").set();
            row(sheet, 3, "数字代码丙", Codes.code(3_002), "370405101");
            sheet.value(3, 1, 9.1370405e17);
        }));
        JsonPath taken = imported(workbook(sheet -> {
            row(sheet, 1, "数字代码丁", Codes.code(3_003), "370405101");
            sheet.value(1, 2, 610);
            sheet.style(1, 2).format("0000").set();
            sheet.value(1, 3, 370_405_101);
        }));

        assertThat(refused.getString("state")).isEqualTo("REJECTED");
        assertThat(refused.getList("errors.row", Integer.class)).containsExactly(2, 3, 4);
        assertThat(refused.getList("errors.column", String.class)).containsExactly("行业代码（GB/T 4754）", "地址", "统一社会信用代码");
        assertThat(taken.getString("state")).as(taken.prettyPrint()).isEqualTo("DONE");
        assertThat(sql.first("select gbt4754 from enterprise where name = '数字代码丁'", r -> r.getString(1)))
                .contains("0610");
    }

    @Test
    void what_is_registered_already_changes_only_where_that_was_asked_for() throws IOException {
        imported(workbook(sheet -> row(sheet, 1, "已登记甲", Codes.code(3_100), "370405101")));
        byte[] other = workbook(sheet -> row(sheet, 1, "已登记乙", Codes.code(3_100), "370405101"));

        JsonPath refused = imported(other);

        assertThat(refused.getString("state")).isEqualTo("REJECTED");
        assertThat(refused.getString("errors[0].message")).contains("已登记甲");
        assertThat(registered("已登记乙")).isZero();
        assertThat(updated(other).getString("state")).isEqualTo("DONE");
        assertThat(registered("已登记乙")).isEqualTo(1);
    }

    @Test
    void the_example_row_registers_nobody_and_a_list_without_the_newest_column_is_taken() throws IOException {
        byte[] template = safetyOffice().get("/enterprise-imports/template").asByteArray();
        assertThat(imported(template).getString("errors[0].message")).contains("没有数据行");

        JsonPath old = imported(workbook(sheet -> {
            row(sheet, 1, "旧模板甲", Codes.code(3_200), "370405101");
            sheet.value(0, Column.CODE_NOTE.ordinal(), "");
        }));
        assertThat(old.getString("state")).as(old.prettyPrint()).isEqualTo("DONE");
    }

    @Test
    void a_row_without_a_code_comes_in_with_its_reason() throws IOException {
        JsonPath result = imported(workbook(sheet -> {
            row(sheet, 1, "无码小店甲", "", "370405101");
            sheet.value(1, Column.CODE_NOTE.ordinal(), "个体工商户，尚未换发");
            row(sheet, 2, "无码小店乙", "91370405m0001abc19", "370405101");
            sheet.value(2, Column.CODE_NOTE.ordinal(), "执照如此");
        }));

        assertThat(result.getString("state")).as(result.prettyPrint()).isEqualTo("DONE");
        assertThat(registered("无码小店%")).isEqualTo(2);
    }

    @Test
    void what_ended_the_service_three_times_is_not_read_a_fourth_time() throws IOException {
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into enterprise_import (id, username, territory, content, state, attempts, created_at, updated_at)"
                        + " values (?, 'anban', '/37/', ?, 'READING', 3, now(), now() - interval '5 minutes')",
                id,
                workbook(sheet -> row(sheet, 1, "再读企业", Codes.code(1_900), "370405101")));

        await().atMost(Duration.ofMinutes(1))
                .until(() -> sql.query(
                                        "select 1 from enterprise_import where id = ? and state = 'FAILED' and message like '%多次尝试%'",
                                        row -> 1, id)
                                .size()
                        == 1);

        assertThat(registered("再读企业")).isZero();
    }

    @Test
    void what_is_no_list_is_refused() throws IOException {
        upload("plain text".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:duban:problem:not-xlsx"));
        safetyOffice()
                .contentType(ContentType.MULTIPART)
                .multiPart("other", "x")
                .post("/enterprise-imports")
                .then()
                .statusCode(400);

        JsonPath zip = imported(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        JsonPath empty = imported(workbook(sheet -> {}));
        JsonPath headings = imported(workbook(sheet -> {
            row(sheet, 1, "某某", Codes.code(1), "370405101");
            sheet.value(0, 0, "名称");
        }));

        assertThat(zip.getString("state")).isEqualTo("REJECTED");
        assertThat(empty.getString("errors[0].message")).contains("没有数据行");
        assertThat(headings.getString("errors[0].message")).contains("表头");
    }

    @Test
    void the_template_can_be_filled_in_and_holds_no_formula() throws IOException {
        byte[] template = safetyOffice()
                .get("/enterprise-imports/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("企业名称");
            assertThat(rows.get(1).stream().map(c -> c.getType().name())).containsOnly("STRING");
        }
    }

    @Test
    void nobody_sees_anothers_import() throws IOException {
        String id = upload(workbook(sheet -> row(sheet, 1, "某某公司", "bad", "370405101")))
                .path("id");

        as("juzhang", "supervisor-head").get("/enterprise-imports/" + id).then().statusCode(404);
        admin().get("/enterprise-imports/" + id).then().statusCode(200);
    }
}
