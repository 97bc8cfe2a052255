package cn.duban.embedded.barrage;

import java.util.List;
import java.util.Random;

/** Values that break programs, as JSON and as text. */
final class Nasty {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "=1+1",
            "=HYPERLINK(\"http://x\",\"y\")",
            "+86",
            "-1层配电房",
            "@SUM(A1)",
            "<script>alert(1)</script>",
            "<w:t>x</w:t>]]>&amp;",
            "${7*7}",
            "#{''.getClass()}",
            "${''.getClass().forName('java.lang.Runtime')}",
            "'; drop table hazard; --",
            "%' or '1'='1",
            "..\\..\\..\\etc\\passwd",
            "../../etc/passwd",
            "😀👨‍👩‍👧‍👦𠮷㎡髙",
            "\u202Egnp.exe",
            "a\u000Bb\u0001c\uFFFE",
            "ﷺ".repeat(200),
            "字".repeat(101),
            "字".repeat(4_001),
            "𠮷".repeat(4_000),
            "x".repeat(30_000),
            "null",
            "NaN",
            "0",
            "2026-13-45",
            "9999-12-31T23:59:59+08:00",
            "0001-01-01T00:00:00Z",
            "-999999999-01-01T00:00:00Z",
            "2026-02-30",
            "2006-01-01T00:00:00+08:00",
            "2099-12-31T00:00:00+08:00",
            "1970-01-01",
            "2100-01-01",
            "2026-06-01T10:00:00",
            "2026-06-01T10:00:00+25:00");

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"a\":null}",
            "0",
            "1",
            "-1",
            "1.9",
            "-0.0",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "99999999999999999999999999999999",
            "1e15",
            "1e999",
            "-1e999",
            "1e-999",
            "1e2000",
            "1e2147483648",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"a\\ud83dz\"",
            "[\"\\u0000\"]",
            "\"5\"",
            "[1,2,3]",
            "NaN",
            "1" + "0".repeat(1_500),
            "0." + "3".repeat(1_500),
            "[".repeat(1_500) + "]".repeat(1_500),
            "{\"a\":".repeat(600) + "1" + "}".repeat(600),
            "[" + "\"x\",".repeat(2_000) + "\"x\"]",
            "[" + "{},".repeat(300) + "{}]");

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "[]",
            "{",
            "{}",
            "{\"\":1}",
            "\"text\"",
            "1e999",
            "{\"a\":1}{\"a\":2}",
            "{\"a\":1,\"a\":2}",
            "[".repeat(5_000),
            "{\"x\":\"" + "y".repeat(600_000) + "\"}",
            "<xml/>",
            "a=b&c=d",
            "\uFEFF{}",
            "/* */ {}");

    private static final List<String> IDS = List.of(
            "nobody",
            "0",
            "-1",
            "null",
            "00000000-0000-0000-0000-000000000000",
            "%00",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "%2E%2E%2Fetc",
            "%20",
            "%E5%AD%97",
            "a%2Fb",
            "a;b=c",
            "$%7B7*7%7D",
            "'%20or%20'1'='1",
            "x".repeat(300),
            "x".repeat(3_000),
            "9999999999999999999999",
            "1e999",
            "2026-13",
            "nan.pdf");

    private static final List<String> VERSIONS = List.of(
            "",
            "*",
            "\"\"",
            "W/\"1\"",
            "\"-1\"",
            "\"9223372036854775807\"",
            "\"99999999999999999999\"",
            "abc",
            "\"1\", \"2\"",
            "\"1");

    private static final List<String> KEYS =
            List.of("", " ", "x", "k".repeat(100), "k".repeat(101), "'\"<>${}", "a b", "\t");

    private static final List<String> ACCEPTS = List.of(
            "*/*", "text/html", "garbage;;q=x", "application/xml", "application/pdf", "image/*;q=0", ",", "a/b/c");

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json;charset=utf-16",
            "application/json; charset=nonsense",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "garbage",
            "application/x-www-form-urlencoded",
            "application/problem+json");

    private final Random random;

    Nasty(Random random) {
        this.random = random;
    }

    /** As JSON. */
    String value() {
        return random.nextBoolean() ? one(JSON) : Json.text(one(TEXTS));
    }

    String text() {
        return one(TEXTS);
    }

    String body() {
        return one(BODIES);
    }

    /** Percent-encoded. */
    String id() {
        return one(IDS);
    }

    String version() {
        return one(VERSIONS);
    }

    String key() {
        return one(KEYS);
    }

    String accept() {
        return one(ACCEPTS);
    }

    String type() {
        return one(TYPES);
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
