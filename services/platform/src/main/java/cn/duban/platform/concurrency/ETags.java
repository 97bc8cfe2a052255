package cn.duban.platform.concurrency;

import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of an aggregate as entity tag: {@code ETag: "7"}, {@code If-Match: "7"}. */
public final class ETags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private ETags() {}

    /** Tag of a version. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Version named by If-Match. @throws PreconditionRequired 428 when absent @throws MalformedProblem when unreadable */
    public static long require(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        Matcher tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw new MalformedProblem(
                    "if-match",
                    "版本标识有误",
                    "请求头 If-Match 应为查询时得到的版本标识。",
                    List.of(new FieldError("If-Match", "不是版本标识")),
                    null);
        }
        return Long.parseLong(tag.group(1));
    }

    /** @throws ConflictProblem {@code stale-version} when the aggregate has moved on since the caller read it */
    public static void check(long expected, long current) {
        if (expected != current) {
            throw new ConflictProblem("stale-version", "内容已被他人更新", "您看到的内容已不是最新版本，请刷新后再办理。");
        }
    }

    /** Both at once. */
    public static void check(@Nullable String ifMatch, long current) {
        check(require(ifMatch), current);
    }
}
