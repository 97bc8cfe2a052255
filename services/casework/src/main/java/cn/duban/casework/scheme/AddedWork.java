package cn.duban.casework.scheme;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.file.WorkItem.ClockNeed;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.platform.event.EventJson;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An added step as it was asked of somebody in one case.
 *
 * @param holds user tasks of the shipped model that wait for it
 * @param closedAt when it was taken, or fell away
 * @param evidence ids of the files that came with it
 */
public record AddedWork(
        UUID id,
        String key,
        AddedKind kind,
        String name,
        List<String> holds,
        Body body,
        List<String> roles,
        int workingDays,
        Basis basis,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable AddedOutcome outcome,
        @Nullable String opinion,
        List<String> evidence,
        @Nullable Signature by) {

    /** Clock of every added step; its variants are the numbers of working days. In {@code seeds/clocks/schemes.yaml}. */
    public static final String CLOCK = "case.added-step";

    static final String COLUMNS =
            "id, key, kind, name, holds, body_id, body_name, roles, working_days, document, clause,"
                    + " opened_at, closed_at, outcome, opinion, evidence, signed";

    static AddedWork read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        String signed = row.getString("signed");
        return new AddedWork(
                row.getObject("id", UUID.class),
                row.getString("key"),
                AddedKind.valueOf(row.getString("kind")),
                row.getString("name"),
                texts(row.getArray("holds")),
                new Body(row.getString("body_id"), row.getString("body_name")),
                texts(row.getArray("roles")),
                row.getInt("working_days"),
                new Basis(row.getString("document"), row.getString("clause")),
                Days.beijing(row.getObject("opened_at", OffsetDateTime.class).toInstant()),
                beijing(row.getObject("closed_at", OffsetDateTime.class)),
                outcome == null ? null : AddedOutcome.valueOf(outcome),
                row.getString("opinion"),
                texts(row.getArray("evidence")),
                signed == null ? null : EventJson.read(signed, Signature.class));
    }

    /** What waits for somebody, with its clock. */
    public WorkItem item() {
        return WorkItem.of(key, name, Set.copyOf(roles), body.id())
                .part(key)
                .within(ClockNeed.of(CLOCK)
                        .variant(Integer.toString(workingDays))
                        .from(openedAt));
    }

    /** Whether it is this person's to take. */
    public boolean isOf(Actor actor) {
        return actor.actsFor(body.id()) && actor.hasAny(Set.copyOf(roles));
    }

    /**
     * Refuses what such a step cannot come to.
     *
     * @throws cn.duban.platform.problem.RuleProblem 422 with the field
     */
    public void check(AddedOutcome said, String opinion, List<String> files) {
        if (said == AddedOutcome.DROPPED || said == AddedOutcome.RETURNED && !kind.returns()) {
            throw Refusals.refuse("no-return", "不能退回", "outcome", "“" + name + "”没有退回这一结果", basis);
        }
        if (opinion.isBlank() && (said == AddedOutcome.RETURNED || kind == AddedKind.MEND)) {
            throw Refusals.refuse(
                    "opinion-missing",
                    "请填写意见",
                    "opinion",
                    said == AddedOutcome.RETURNED ? "退回须写明理由" : "请写明补正情况",
                    basis);
        }
        if (kind == AddedKind.LOOK && files.isEmpty()) {
            throw Refusals.refuse("evidence-missing", "缺少材料", "evidenceIds", "现场查看须附照片或记录", basis);
        }
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable OffsetDateTime beijing(@Nullable OffsetDateTime at) {
        return at == null ? null : Days.beijing(at.toInstant());
    }
}
