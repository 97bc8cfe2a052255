package cn.duban.accountability.tasks;

import cn.duban.accountability.matter.WorkItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task that waits for somebody. */
record OpenTask(
        UUID id,
        String key,
        String part,
        @Nullable String organisation,
        @Nullable OffsetDateTime dueAt) {
    static OpenTask read(ResultSet row) throws SQLException {
        return new OpenTask(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("part"),
                row.getString("organisation"),
                row.getObject("due_at", OffsetDateTime.class));
    }

    @Nullable WorkItem among(List<WorkItem> items) {
        return items.stream()
                .filter(item -> item.key().equals(key) && item.part().equals(part))
                .filter(item -> Objects.equals(item.organisation(), organisation))
                .findFirst()
                .orElse(null);
    }
}
