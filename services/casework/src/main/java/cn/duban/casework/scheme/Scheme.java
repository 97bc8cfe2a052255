package cn.duban.casework.scheme;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.platform.event.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a division adds to a model.
 *
 * @param basis the division's own document that asks for it
 * @param published who published it; never who drew it
 * @param validFrom first day on which new cases follow it
 * @param definition the engine's id of its model, null until it is published
 */
public record Scheme(
        UUID id,
        String model,
        String divisionCode,
        String divisionPath,
        String divisionName,
        String name,
        Basis basis,
        List<AddedStep> added,
        State state,
        Signature drawn,
        @Nullable Signature published,
        @Nullable LocalDate validFrom,
        @Nullable Signature withdrawn,
        @Nullable String reason,
        @Nullable String definition) {

    static final String COLUMNS =
            "id, model, division_code, division_path, division_name, name, document, clause, added,"
                    + " state, drawn, published, valid_from, withdrawn, reason, definition_id";

    /** Where it stands; cases begun under it keep it whatever becomes of it. */
    public enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    static Scheme read(ResultSet row) throws SQLException {
        return new Scheme(
                row.getObject("id", UUID.class),
                row.getString("model"),
                row.getString("division_code"),
                row.getString("division_path"),
                row.getString("division_name"),
                row.getString("name"),
                new Basis(row.getString("document"), row.getString("clause")),
                List.of(EventJson.read(row.getString("added"), AddedStep[].class)),
                State.valueOf(row.getString("state")),
                EventJson.read(row.getString("drawn"), Signature.class),
                signature(row.getString("published")),
                row.getObject("valid_from", LocalDate.class),
                signature(row.getString("withdrawn")),
                row.getString("reason"),
                row.getString("definition_id"));
    }

    private static @Nullable Signature signature(@Nullable String json) {
        return json == null ? null : EventJson.read(json, Signature.class);
    }
}
