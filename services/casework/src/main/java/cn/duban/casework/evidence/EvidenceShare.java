package cn.duban.casework.evidence;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.TooManyProblem;
import cn.duban.platform.sql.Sql;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much an organisation may send on one day, China's: nobody fills the disk for everybody. */
@ApplicationScoped
class EvidenceShare {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String USED = "select coalesce(sum(coalesce(original_size, size)), 0) from evidence"
            + " where organisation_id = ? and uploaded_at >= ?";

    private final Sql sql;
    private final CurrentUser user;
    private final Clock clock;
    private final long enterprise;
    private final long body;

    EvidenceShare(
            Sql sql,
            CurrentUser user,
            Clock clock,
            @ConfigProperty(name = "duban.evidence.share.enterprise") MemorySize enterprise,
            @ConfigProperty(name = "duban.evidence.share.body") MemorySize body) {
        this.sql = sql;
        this.user = user;
        this.clock = clock;
        this.enterprise = enterprise.asLongValue();
        this.body = body.asLongValue();
    }

    /** Whose share the caller's files are of; a person without an organisation has one alone. */
    String owner() {
        return user.actingPost().map(post -> post.organisationId()).orElseGet(user::username);
    }

    /** @throws TooManyProblem when so many more bytes would be too many for today */
    void check(long size) {
        OffsetDateTime dawn =
                LocalDate.ofInstant(clock.instant(), CHINA).atStartOfDay(CHINA).toOffsetDateTime();
        long used = sql.first(USED, row -> row.getLong(1), owner(), dawn).orElse(0L);
        long most = user.hasRole(Roles.ENTERPRISE_REPORTER, Roles.ENTERPRISE_HEAD) ? enterprise : body;
        if (used + size > most) {
            throw new TooManyProblem(
                    "evidence-share",
                    "今日附件已满",
                    "本单位今日上传的附件已达上限（" + most / (1 << 20) + " MB），请明日再传，或联系管理员；报告本身不受影响，可以先提交。");
        }
    }
}
