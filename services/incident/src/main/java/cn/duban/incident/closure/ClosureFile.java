package cn.duban.incident.closure;

import cn.duban.casework.actor.Body;
import cn.duban.incident.lifecycle.Seat;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where the closing of an incident stands. Changing is for the steps of {@link Closure} only. */
@MappedSuperclass
public abstract class ClosureFile {
    @Id
    private String incidentId;

    @Convert(converter = SeatJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private Seat seat;

    private @Nullable OffsetDateTime repliedAt;
    private @Nullable OffsetDateTime archivedAt;
    private int reopened;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> bodyIds;

    @Convert(converter = ClosureLogJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private ClosureLog log;

    protected ClosureFile() {}

    ClosureFile(String incidentId, Seat seat, @Nullable OffsetDateTime repliedAt, ClosureLog log) {
        this.incidentId = incidentId;
        this.seat = seat;
        this.repliedAt = repliedAt;
        note(log);
    }

    final void note(ClosureLog changed) {
        log = changed;
        archivedAt = changed.archived() == null ? null : changed.archived().at();
        reopened = changed.reopened();
        bodyIds = Stream.concat(
                        Stream.of(seat.government(), seat.office()),
                        changed.items().stream().map(ClosureItem::body))
                .map(Body::id)
                .distinct()
                .toList();
    }

    public final String incidentId() {
        return incidentId;
    }

    /** Who watches over the closing: the government that inquired. */
    public final Seat seat() {
        return seat;
    }

    /** When the government replied to the report. */
    public final @Nullable OffsetDateTime repliedAt() {
        return repliedAt;
    }

    /** Bodies that have something to do; they may see the incident. */
    public final List<String> bodyIds() {
        return bodyIds;
    }

    public final ClosureLog log() {
        return log;
    }
}
