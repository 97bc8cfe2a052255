package cn.duban.platform.idempotency;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.platform.sql.Sql;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A POST sent twice acts once. The answer is stored in the transaction of the act, so a refused or failed request
 * leaves nothing behind and may be sent again.
 */
@ApplicationScoped
public class Idempotency {
    /** Header of the key. */
    public static final String HEADER = "Idempotency-Key";

    private static final int MAX_LENGTH = 100;

    private final Sql sql;
    private final CurrentUser user;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;

    /** @param json mapper of the answers: what is sent again is what was sent, and hides what that hid */
    Idempotency(Sql sql, CurrentUser user, CurrentVertxRequest request, ObjectMapper json) {
        this.sql = sql;
        this.user = user;
        this.request = request;
        this.json = json;
    }

    /**
     * Acts, or gives the answer stored for the same caller, key, address and body. A second request that comes while
     * the first is under way waits for it.
     *
     * @param key value of the header
     * @param body what was sent; anything that can be written as JSON
     * @param act makes the answer; flush before it reads versions
     * @throws MalformedProblem when the key is missing or longer than 100 characters
     * @throws RuleProblem 422 {@code idempotency-key-reused} when the key came with another request
     */
    @Transactional
    public Response once(@Nullable String key, Object body, Supplier<Response> act) {
        String checked = check(key);
        String fingerprint = Fingerprint.of(address(), body);
        boolean first = sql.update(
                        "insert into idempotency_key (username, key, fingerprint) values (?, ?, ?)"
                                + " on conflict do nothing",
                        user.username(),
                        checked,
                        fingerprint)
                == 1;
        return first ? store(checked, act.get()) : stored(checked, fingerprint);
    }

    private Response store(String key, Response answer) {
        StoredAnswer stored = StoredAnswer.of(answer, json);
        sql.update(
                "update idempotency_key set status = ?, headers = ?, body = ? where username = ? and key = ?",
                stored.status(),
                EventJson.write(stored.headers()),
                stored.body(),
                user.username(),
                key);
        return answer;
    }

    private Response stored(String key, String fingerprint) {
        return sql.first(
                        "select status, headers, body from idempotency_key"
                                + " where username = ? and key = ? and fingerprint = ?",
                        StoredAnswer::read,
                        user.username(),
                        key,
                        fingerprint)
                .orElseThrow(() -> new RuleProblem(
                        "idempotency-key-reused",
                        "重复的请求标识",
                        "同一个 Idempotency-Key 已用于另一份内容，请换用新的标识。",
                        List.of(new FieldError(HEADER, "已用于另一份内容")),
                        null))
                .toResponse();
    }

    private String address() {
        RoutingContext context = request.getCurrent();
        return context == null ? "" : context.request().path();
    }

    private static String check(@Nullable String key) {
        if (key == null || key.isBlank() || key.length() > MAX_LENGTH) {
            throw new MalformedProblem(
                    "idempotency-key",
                    "缺少或无效的请求标识",
                    "请在请求头 Idempotency-Key 中给出 1 至 100 个字符的标识。",
                    List.of(new FieldError(HEADER, "应为 1 至 100 个字符")),
                    null);
        }
        return key;
    }
}
