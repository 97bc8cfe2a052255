package cn.duban.bench;

import cn.duban.bench.product.DemoUsers;
import cn.duban.bench.product.LoadConnection;
import cn.duban.bench.product.Product;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Flash reports sent to the incident service by the demo's enterprise, each of another workshop. */
final class Reports {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USER = "qiye";
    private final URI incident;
    private final DemoUsers users;
    private final AtomicLong count = new AtomicLong();

    Reports(Product product) {
        this.incident = product.incident();
        this.users = product.users();
    }

    ClosedLoop.Client connect() throws IOException {
        LoadConnection http = new LoadConnection(incident);
        String token = users.token(USER);
        return new ClosedLoop.Client() {
            @Override
            public int once() throws IOException {
                String headers =
                        "Authorization: Bearer " + token + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n";
                http.post("/incidents", headers, body());
                return 1;
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }

    private byte[] body() throws JsonProcessingException {
        OffsetDateTime now = OffsetDateTime.now(ZoneId.of("Asia/Shanghai"));
        return JSON.writeValueAsString(Map.of(
                        "what", "抛光车间除尘器闪爆，一人被烧伤",
                        "place", "抛光车间 " + count.incrementAndGet() + " 号工位",
                        "occurredAt", now.minusMinutes(10).toString(),
                        "knownAt", now.minusMinutes(5).toString(),
                        "sentAt", now.minusSeconds(1).toString()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
