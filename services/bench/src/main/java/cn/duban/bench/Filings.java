package cn.duban.bench;

import cn.duban.bench.product.DemoUsers;
import cn.duban.bench.product.LoadConnection;
import cn.duban.bench.product.Product;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hazards filed at the hazard service by the demo's enterprise, each with a key of its own. */
final class Filings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USER = "qiye";
    private final URI hazard;
    private final DemoUsers users;
    private final byte[] body;

    Filings(Product product) {
        this.hazard = product.hazard();
        this.users = product.users();
        this.body = body();
    }

    Filer connect() throws IOException {
        return new Filer(new LoadConnection(hazard), users.token(USER), body);
    }

    /** One client. */
    record Filer(LoadConnection http, String token, byte[] body) implements ClosedLoop.Client {
        /** Files one hazard; returns when it is durable. */
        void file() throws IOException {
            String headers = "Authorization: Bearer " + token + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n";
            http.post("/hazards", headers, body);
        }

        @Override
        public int once() throws IOException {
            file();
            return 1;
        }

        @Override
        public void close() throws IOException {
            http.close();
        }
    }

    private static byte[] body() {
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("enterpriseId", "demo-ent-01");
        filing.put("divisionCode", "370405101");
        filing.put("place", "抛光车间二层东侧除尘管道");
        filing.put("longitude", 117.549);
        filing.put("latitude", 34.534);
        filing.put("matterCode", "activity.dust-explosion");
        filing.put("title", "除尘管道积尘未清理");
        filing.put("description", "抛光车间二层东侧除尘管道弯头处积尘约三毫米，未按规定清理。".repeat(6));
        filing.put(
                "foundAt",
                OffsetDateTime.now(ZoneId.of("Asia/Shanghai")).minusMinutes(5).toString());
        filing.put("source", "SELF_INSPECTION");
        filing.put("criteriaAnswers", Map.of());
        filing.put("evidenceIds", List.of());
        try {
            return JSON.writeValueAsBytes(filing);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
