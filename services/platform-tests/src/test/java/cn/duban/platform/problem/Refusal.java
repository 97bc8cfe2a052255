package cn.duban.platform.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.ValidatableResponse;

/** What every refusal has in common. */
final class Refusal {
    static final String HAN = ".*\\p{IsHan}.*";

    private Refusal() {}

    static void problem(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:duban:problem:" + slug))
                .body("status", equalTo(status))
                .body("title", matchesPattern(HAN))
                .body("detail", matchesPattern(HAN));
    }
}
