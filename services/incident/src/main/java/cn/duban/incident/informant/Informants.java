package cn.duban.incident.informant;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.evidence.EvidenceFile;
import cn.duban.casework.evidence.EvidenceFiles;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.contracts.SealedWords;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.incident.lifecycle.Danger;
import cn.duban.incident.lifecycle.Filing;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.StatementContent;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what informants said apart from the incident, and gives it to those who may read it. */
@ApplicationScoped
public class Informants {
    /** Stands in the incident where the words would. */
    private static final String ELSEWHERE = "内容密存，由承办人员核查。";

    private final Sql sql;
    private final Handlers handlers;
    private final EvidenceLinks links;
    private final EvidenceFiles files;

    Informants(Sql sql, Handlers handlers, EvidenceLinks links, EvidenceFiles files) {
        this.sql = sql;
        this.handlers = handlers;
        this.links = links;
        this.files = files;
    }

    /** What an informant said. */
    public record Statement(
            @Nullable String what,
            String place,
            @Nullable Double longitude,
            @Nullable Double latitude,
            String takenBy,
            OffsetDateTime takenAt) {
        private static Statement read(ResultSet row) throws SQLException {
            return new Statement(
                    row.getString("what"),
                    row.getString("place"),
                    row.getObject("longitude", Double.class),
                    row.getObject("latitude", Double.class),
                    row.getString("taken_by_name"),
                    row.getObject("taken_at", OffsetDateTime.class));
        }
    }

    /** All of it, with the files that came along. */
    public record Sealed(List<Statement> statements, List<EvidenceFile> evidence) {}

    /** Whether what came this way is kept apart. */
    public static boolean seals(ReportChannel channel) {
        return channel == ReportChannel.TIP_OFF;
    }

    /** The report without a word of the informant's; any other as it is. */
    public static Filing open(Filing filing) {
        if (!seals(filing.channel())) {
            return filing;
        }
        StatementContent told = filing.content();
        Danger danger = told.danger();
        StatementContent open = new StatementContent(
                told.what() == null ? null : ELSEWHERE,
                filing.place().divisionName(),
                told.divisionCode(),
                null,
                null,
                null,
                told.figures(),
                danger == null ? null : danger.reworded(ELSEWHERE),
                null,
                null,
                null);
        return new Filing(
                SealedWords.incident(filing.place().divisionName()),
                filing.kind(),
                filing.channel(),
                filing.times(),
                filing.place(),
                filing.enterprise(),
                open,
                filing.answerable(),
                filing.relay(),
                filing.supplementUntil(),
                List.of());
    }

    /** Keeps the words and files of a report that somebody told; nothing for any other. */
    public void keep(Incident incident, Filing filing) {
        if (!seals(filing.channel())) {
            return;
        }
        StatementContent told = filing.content();
        Signature by = incident.reporter();
        sql.update(
                "insert into incident_informant (incident_id, what, place, longitude, latitude, taken_by, taken_by_name,"
                        + " taken_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                incident.id(),
                words(told),
                told.place(),
                told.longitude(),
                told.latitude(),
                by.username(),
                by.name(),
                by.at());
        links.seal(incident.id(), filing.evidenceIds(), by.username());
    }

    // What makes it a near miss in words is the informant's too.
    private static @Nullable String words(StatementContent told) {
        Danger danger = told.danger();
        String more = danger == null ? null : danger.other();
        return more == null ? told.what() : (told.what() == null ? "" : told.what() + "；") + "其他较大涉险情形：" + more;
    }

    /** What was told of the incident, where the caller handles it. */
    public Optional<Sealed> of(Incident incident) {
        if (!seals(incident.channel())) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>(List.of(incident.id()));
        String opened = "select s.* from incident_informant s join incident i on i.id = s.incident_id"
                + " where s.incident_id = ? and " + handlers.opens(values) + " order by s.id";
        List<Statement> statements = sql.query(opened, Statement::read, values.toArray());
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sealed(statements, files.sealedOf(incident.id())));
    }
}
