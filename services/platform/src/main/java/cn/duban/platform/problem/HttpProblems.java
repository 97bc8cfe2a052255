package cn.duban.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** What the HTTP layer itself refuses. */
public final class HttpProblems {
    private static final Map<Integer, ProblemBody> KNOWN = Map.ofEntries(
            entry(400, "bad-request", "请求有误", "请求的参数或内容无法读懂。"),
            entry(401, "unauthenticated", "尚未登录", "请先登录，或重新登录后再试。"),
            entry(403, "forbidden", "无权办理", "您的身份不能办理此事项。"),
            entry(404, "not-found", "没有找到", "没有这项内容，或您无权查看。"),
            entry(405, "method-not-allowed", "不支持的操作", "此地址不支持这种操作。"),
            entry(406, "not-acceptable", "无法提供所要的格式", "此地址不能以所要求的格式回答。"),
            entry(408, "timeout", "请求超时", "请求没有在规定时间内发送完毕。"),
            entry(413, "too-large", "内容过大", "提交的内容超过了允许的大小。"),
            entry(414, "uri-too-long", "地址过长", "请求的地址过长。"),
            entry(415, "unsupported-media-type", "不支持的内容类型", "提交内容的类型不受支持。"),
            entry(431, "headers-too-large", "请求头过大", "请求头过大，请清除浏览器缓存后再试。"),
            entry(429, "too-many-requests", "请求过于频繁", "请稍后再试。"),
            entry(503, "unavailable", "暂时无法服务", "系统暂时不可用，请稍后再试。"));

    private HttpProblems() {}

    private static Map.Entry<Integer, ProblemBody> entry(int status, String slug, String title, String detail) {
        return Map.entry(status, ProblemBody.of(status, slug, title, detail));
    }

    /** The plain problem of a status. */
    public static ProblemBody of(int status) {
        ProblemBody known = KNOWN.get(status);
        return known == null ? ProblemBody.of(status, "http-" + status, "请求未能完成", "请求未能完成。") : known;
    }

    /** What failed, as the caller may know it; a failure of ours goes to the log under its number. */
    public static ProblemBody of(Throwable fault) {
        return Failures.describe(fault);
    }

    static ProblemBody stale() {
        return ProblemBody.of(409, "stale-version", "内容已被他人更新", "您看到的内容已不是最新版本，请刷新后再办理。");
    }

    static Response describe(WebApplicationException fault, UriInfo address) {
        int status = fault.getResponse().getStatus();
        if (fault.getCause() instanceof JsonProcessingException json) {
            return JsonFaults.describe(json).toResponse();
        }
        if (status < 400) {
            return fault.getResponse();
        }
        if (status == 500) {
            return Failures.describe(fault).toResponse();
        }
        // A path or query parameter of the wrong type is "not found" to JAX-RS and has a cause then.
        Throwable cause = fault instanceof NotFoundException ? fault.getCause() : null;
        ProblemBody problem = cause == null ? of(status) : MistypedParameters.describe(cause, address);
        Response.ResponseBuilder answer = Response.fromResponse(problem.toResponse());
        String allowed = fault.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }
}
