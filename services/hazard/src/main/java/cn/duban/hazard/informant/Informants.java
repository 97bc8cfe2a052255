package cn.duban.hazard.informant;

import cn.duban.casework.evidence.EvidenceFile;
import cn.duban.casework.evidence.EvidenceFiles;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.hazard.lifecycle.Filing;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what informants said apart from the hazard, and gives it to those who may read it. */
@ApplicationScoped
public class Informants {
    private final Sql sql;
    private final Handlers handlers;
    private final EvidenceLinks links;
    private final EvidenceFiles files;
    private final Clock clock;

    Informants(Sql sql, Handlers handlers, EvidenceLinks links, EvidenceFiles files, Clock clock) {
        this.sql = sql;
        this.handlers = handlers;
        this.links = links;
        this.files = files;
        this.clock = clock;
    }

    /** What informants said of a hazard, the first first. */
    public record Statement(
            @Nullable String title,
            String words,
            @Nullable String place,
            @Nullable Double longitude,
            @Nullable Double latitude,
            String takenBy,
            OffsetDateTime takenAt) {
        private static Statement read(ResultSet row) throws SQLException {
            return new Statement(
                    row.getString("title"),
                    row.getString("words"),
                    row.getString("place"),
                    row.getObject("longitude", Double.class),
                    row.getObject("latitude", Double.class),
                    row.getString("taken_by_name"),
                    row.getObject("taken_at", OffsetDateTime.class));
        }
    }

    /** All of it, with the files that came along. */
    public record Sealed(List<Statement> statements, List<EvidenceFile> evidence) {}

    /** The filing as everybody may have it; the informant's words stay in {@code words}. */
    public static Filing open(Filing filing) {
        return Told.seals(filing.finding().source()) ? Told.sealed(filing) : filing;
    }

    /** Keeps the words of a filing that somebody told; nothing for any other. */
    public void keep(Hazard hazard, Filing filing) {
        if (Told.seals(filing.finding().source())) {
            keep(
                    hazard,
                    Told.of(filing),
                    hazard.reporter().username(),
                    hazard.reporter().name());
        }
    }

    /**
     * What a supplement says in the hazard itself: the words, or for one that somebody told of what stands in their place.
     * Then files and words are kept apart.
     */
    public String supplement(Hazard hazard, String words, List<String> evidence, String username, String name) {
        if (!Told.seals(hazard.finding().source())) {
            links.attach(hazard.id(), evidence, username);
            return words;
        }
        keep(hazard, new Told(null, words, null, null, null, evidence), username, name);
        return Told.ELSEWHERE;
    }

    /** What was told of the hazard, where the caller handles it. */
    public Optional<Sealed> of(Hazard hazard) {
        if (!Told.seals(hazard.finding().source())) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>(List.of(hazard.id()));
        String opened =
                "select s.* from hazard_informant s join hazard h on h.id = s.hazard_id where s.hazard_id = ? and "
                        + handlers.opens(values) + " order by s.id";
        List<Statement> statements = sql.query(opened, Statement::read, values.toArray());
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sealed(statements, files.sealedOf(hazard.id())));
    }

    private void keep(Hazard hazard, Told told, String username, String name) {
        sql.update(
                "insert into hazard_informant (hazard_id, title, words, place, longitude, latitude, taken_by, taken_by_name,"
                        + " taken_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                hazard.id(),
                told.title(),
                told.words(),
                told.place(),
                told.longitude(),
                told.latitude(),
                username,
                name,
                OffsetDateTime.now(clock));
        links.seal(hazard.id(), told.evidenceIds(), username);
    }
}
