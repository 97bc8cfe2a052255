package cn.duban.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3EvidenceStoreTest {
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** The example "GET Object" of the S3 API reference, signature calculation in the Authorization header. */
    @TempDir
    Path folder;

    @Test
    void theSignatureIsThatOfThePublishedExample() {
        S3Signer signer = new S3Signer("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1");
        TreeMap<String, String> headers = new TreeMap<>(Map.of(
                "host", "examplebucket.s3.amazonaws.com",
                "range", "bytes=0-9",
                "x-amz-content-sha256", EMPTY,
                "x-amz-date", "20130524T000000Z"));

        String value = signer.authorization("GET", "/test.txt", headers, ZonedDateTime.parse("2013-05-24T00:00:00Z"));

        assertThat(value)
                .contains("SignedHeaders=host;range;x-amz-content-sha256;x-amz-date")
                .endsWith("Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }

    @Test
    void whatIsPutComesBackAndWhatIsMissingIsAFault() throws IOException {
        Map<String, byte[]> objects = new ConcurrentHashMap<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> serve(objects, exchange));
        server.start();
        try {
            URI endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
            EvidenceStore store =
                    new S3EvidenceStore(endpoint, "bucket", new S3Signer("key", "secret", "region"), Clock.systemUTC());
            store.put(EvidenceStore.Kind.SERVED, "abc", Files.write(folder.resolve("abc"), new byte[] {1, 2, 3}));

            assertThat(objects).containsOnlyKeys("/bucket/served/abc");
            try (InputStream content = store.open(EvidenceStore.Kind.SERVED, "abc")) {
                assertThat(content.readAllBytes()).containsExactly(1, 2, 3);
            }
            assertThatThrownBy(() -> store.open(EvidenceStore.Kind.ORIGINAL, "abc"))
                    .isInstanceOf(NoSuchFileException.class);

            store.remove(EvidenceStore.Kind.SERVED, "abc");
            store.remove(EvidenceStore.Kind.SERVED, "abc");
            assertThat(objects).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static void serve(Map<String, byte[]> objects, HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] sent = exchange.getRequestBody().readAllBytes();
        boolean signed = exchange.getRequestHeaders().getFirst("Authorization") != null;
        if (exchange.getRequestMethod().equals("PUT") && signed) {
            objects.put(path, sent);
        }
        if (exchange.getRequestMethod().equals("DELETE") && signed) {
            objects.remove(path);
        }
        byte[] answer = objects.getOrDefault(path, new byte[0]);
        int status = signed && objects.containsKey(path) ? 200 : 404;
        boolean body = status == 200 && exchange.getRequestMethod().equals("GET");
        exchange.sendResponseHeaders(status, body ? answer.length : -1);
        if (body) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }
}
