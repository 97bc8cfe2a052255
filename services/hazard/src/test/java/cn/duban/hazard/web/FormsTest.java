package cn.duban.hazard.web;

import static cn.duban.hazard.fixture.People.QIYE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import cn.duban.hazard.fixture.SmallRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files and forms, as senders get them wrong. */
@QuarkusTest
class FormsTest {
    @Inject
    SmallRegistry registry;

    @BeforeEach
    void registry() {
        registry.load();
    }

    @Test
    void aFileOfAnotherKindOrSizeIsRefused() {
        upload("run.exe", new byte[] {'M', 'Z', 0, 1, 2, 3}).then().statusCode(415);
        upload("photo.jpg", "<html><script>".getBytes()).then().statusCode(415);
        upload("empty.jpg", new byte[0]).then().statusCode(422);
        upload("big.jpg", new byte[20 * 1024 * 1024 + 1]).then().statusCode(413);
    }

    @Test
    void ofTwoFilesInOneFormNoneIsDroppedInSilence() {
        given().header("Authorization", QIYE.bearer())
                .multiPart("file", "one.jpg", new byte[] {1}, "image/jpeg")
                .multiPart("file", "two.jpg", new byte[] {2}, "image/jpeg")
                .post("/evidence")
                .then()
                .statusCode(400)
                .body("type", endsWith("one-file"))
                .body("errors[0].field", endsWith("file"));
    }

    @Test
    void whatIsNotSaidToBeJsonIsNotReadAsIfItWere() throws Exception {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/xml")) {
            assertThat(sent("/hazards", type, "{}").statusCode()).as(type).isEqualTo(415);
        }
    }

    @Test
    void aFormThatCannotBeTakenApartIsItsSendersFault() throws Exception {
        String head = "--x\r\nContent-Disposition: form-data; name=\"file\"";
        form("multipart/form-data; boundary=", "--\r\n");
        form(
                "multipart/form-data; boundary=x",
                head + "; filename=\"a.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\n\u0001\u00ff!!\r\n--x--\r\n");
        form(
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"file\r\n\r\na\r\n--x--\r\n");
        form("multipart/form-data; boundary=x", head + "; filename*=UTF-8''%zz.png\r\n\r\na\r\n--x--\r\n");
        form("multipart/form-data; boundary=x", head + "\r\n\r\n\u0000\u00ff\u00fe\r\n--x--\r\n");
    }

    private static void form(String type, String body) throws Exception {
        HttpResponse<String> answer = sent("/evidence", type, body);
        assertThat(answer.statusCode()).as(type + body + answer.body()).isBetween(400, 422);
    }

    private static HttpResponse<String> sent(String path, String type, String body) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                                .header("Authorization", QIYE.bearer())
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(
                                        body.getBytes(StandardCharsets.ISO_8859_1)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        return answer;
    }

    private static Response upload(String name, byte[] content) {
        return given().header("Authorization", QIYE.bearer())
                .multiPart("file", name, content, "image/jpeg")
                .post("/evidence");
    }
}
