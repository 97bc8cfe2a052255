package cn.duban.casework.scheme;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.platform.identity.Roles;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An added step of a case as people see it.
 *
 * @param outcome null while it is open
 * @param opinion what officials said among themselves is not for the enterprise
 * @param mine whether the reader may take it now
 */
public record AddedView(
        String key,
        AddedKind kind,
        String name,
        Body body,
        Basis basis,
        OffsetDateTime openedAt,
        @Nullable AddedOutcome outcome,
        @Nullable String opinion,
        List<String> evidence,
        @Nullable Signature by,
        boolean mine) {

    private static final Set<String> ENTERPRISE = Set.of(Roles.ENTERPRISE_REPORTER, Roles.ENTERPRISE_HEAD);

    static AddedView of(AddedWork work, Actor reader) {
        boolean official = !reader.hasAny(ENTERPRISE);
        return new AddedView(
                work.key(),
                work.kind(),
                work.name(),
                work.body(),
                work.basis(),
                work.openedAt(),
                work.outcome(),
                official ? work.opinion() : null,
                official ? work.evidence() : List.of(),
                work.by(),
                work.closedAt() == null && work.isOf(reader));
    }
}
