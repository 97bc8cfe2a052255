package cn.duban.platform.problem;

import static cn.duban.platform.problem.Refusal.HAN;
import static cn.duban.platform.problem.Refusal.problem;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for and what is sent, by its media type: spoken, not spoken, or none. */
@QuarkusTest
class MediaTypesTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "garbage;;q=x",
                "a/b/c",
                "text/html;q=x",
                ",;",
                "application/json;charset",
                "*/*;q=-1",
                "a/b;=",
                "/"
            })
    void what_is_no_media_type_is_406_for_anybody(String accept) throws Exception {
        for (String path : List.of("/desk", "/desk/guarded", "/nothing-here", "/q/nothing")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                    .header("Accept", accept)
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(406, answer.statusCode(), path);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("content-type").orElse(""));
            assertTrue(JsonPath.from(answer.body()).getString("title").matches(HAN));
        }
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(
            strings = {
                "*/*",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "application/json;profile=\"a, b\", text/*;q=0.3",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
                ""
            })
    void what_browsers_and_old_clients_ask_for_is_served(String accept) {
        given().header("Accept", accept).get("/desk").then().statusCode(200).contentType(ContentType.JSON);
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(
            strings = {
                "text/html",
                "application/xml",
                "image/png",
                "text/csv",
                "text/event-stream",
                "*/*;q=0",
                "application/json;q=0.0"
            })
    void what_we_do_not_speak_is_refused_before_anything_is_done(String accept) {
        problem(given().header("Accept", accept).get("/desk").then(), 406, "not-acceptable");
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "multipart/form-data | --x",
                "multipart/form-data; boundary=x | nothing",
                "multipart/form-data; boundary=x | --x--",
                "multipart/form-data; boundary=x | --x\\r\\n\\r\\n",
                "multipart/form-data; boundary=x | --x\\r\\nContent-Disposition: form-data; name=file; filename=a\\r\\n\\r\\nabc",
                "multipart/form-data; boundary=x | --x\\r\\nContent-Disposition\\r\\n\\r\\nabc\\r\\n--x--",
                "multipart/form-data; boundary=x | --x\\r\\nContent-Type: ;;;\\r\\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\\r\\nContent-Transfer-Encoding: base64\\r\\n\\r\\n*\\r\\n--x--",
                "multipart/form-data; boundary=\"\" | --",
                "multipart/form-data; boundary=x; charset=nonsense | --x\\r\\nContent-Disposition: form-data; name=file; filename=a\\r\\n\\r\\nabc\\r\\n--x--",
            })
    void a_form_that_is_none_is_a_problem_and_no_failure(String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/desk/files"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(
                        body.replace("\\r", "\r").replace("\\n", "\n")))
                .build();
        takenOrAProblem(request);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"garbage", "application/", "text/plain;charset=none", "application/json;;", "a/b;x", "*/*"})
    void what_is_no_content_type_is_a_problem_and_no_failure(String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/desk"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"a\",\"drawers\":[]}"))
                .build();
        takenOrAProblem(request);
    }

    @Test
    void another_media_type_is_415() {
        problem(
                given().contentType(ContentType.XML)
                        .body("<desk/>")
                        .post("/desk")
                        .then(),
                415,
                "unsupported-media-type");
    }

    private static void takenOrAProblem(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertTrue(answer.statusCode() < 500, () -> answer.statusCode() + " " + answer.body());
        if (answer.statusCode() >= 400) {
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("content-type").orElse(""));
            assertTrue(JsonPath.from(answer.body()).getString("title").matches(HAN));
        }
    }
}
