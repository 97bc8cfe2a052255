package cn.duban.casework.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files in a bucket of an S3-compatible store, addressed by path. */
final class S3EvidenceStore implements EvidenceStore {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI endpoint;
    private final String bucket;
    private final S3Signer signer;
    /** The real time: a store refuses a request signed minutes away from its own clock, demo or not. */
    private final Clock clock;

    S3EvidenceStore(URI endpoint, String bucket, S3Signer signer, Clock clock) {
        this.endpoint = endpoint;
        this.bucket = bucket;
        this.signer = signer;
        this.clock = clock;
    }

    @Override
    public void put(Kind kind, String sha256, Path content) throws IOException {
        // The name is the hash of the content, which is what the signature wants too.
        HttpRequest.Builder request = request("PUT", kind, sha256, sha256);
        HttpResponse<InputStream> answer =
                send(request.PUT(HttpRequest.BodyPublishers.ofFile(content)).build());
        try (InputStream body = answer.body()) {
            require(answer.statusCode() == 200, "keep", sha256, answer);
        }
    }

    @Override
    public InputStream open(Kind kind, String sha256) throws IOException {
        HttpResponse<InputStream> answer = send(
                request("GET", kind, sha256, S3Signer.sha256(new byte[0])).GET().build());
        if (answer.statusCode() == 404) {
            answer.body().close();
            throw new NoSuchFileException(sha256);
        }
        require(answer.statusCode() == 200, "give", sha256, answer);
        return answer.body();
    }

    @Override
    public void remove(Kind kind, String sha256) throws IOException {
        HttpResponse<InputStream> answer = send(request("DELETE", kind, sha256, S3Signer.sha256(new byte[0]))
                .DELETE()
                .build());
        try (InputStream body = answer.body()) {
            require(answer.statusCode() / 100 == 2 || answer.statusCode() == 404, "remove", sha256, answer);
        }
    }

    private HttpRequest.Builder request(String method, Kind kind, String sha256, String contentHash) {
        String path = '/' + bucket + '/' + kind.name().toLowerCase(Locale.ROOT) + '/' + sha256;
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(ZoneOffset.UTC);
        SortedMap<String, String> headers = new TreeMap<>();
        headers.put("host", endpoint.getAuthority());
        headers.put("x-amz-content-sha256", contentHash);
        headers.put("x-amz-date", now.format(S3Signer.TIME));
        return HttpRequest.newBuilder(endpoint.resolve(path))
                .timeout(PATIENCE)
                .header("x-amz-content-sha256", contentHash)
                .header("x-amz-date", now.format(S3Signer.TIME))
                .header("Authorization", signer.authorization(method, path, headers, now));
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the store answered", e);
        }
    }

    private static void require(boolean well, String verb, String sha256, HttpResponse<?> answer) throws IOException {
        if (!well) {
            throw new IOException("The store would not " + verb + " " + sha256 + ": " + answer.statusCode());
        }
    }
}
