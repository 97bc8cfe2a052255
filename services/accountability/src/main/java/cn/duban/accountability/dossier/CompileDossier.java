package cn.duban.accountability.dossier;

import cn.duban.accountability.dossier.Journal.Kept;
import cn.duban.casework.input.Days;
import cn.duban.deadline.DeadlineService;
import cn.duban.platform.audit.AuditEntry;
import cn.duban.platform.audit.AuditRecords;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles what each body and post did about the matters of a case, against its duty list and its clocks, from what was
 * told and from the audit. It decides nothing.
 */
@ApplicationScoped
class CompileDossier {
    private static final Map<String, String> KINDS = Map.of("hazard", "隐患", "incident", "事故", "duty", "履职事项");

    private final Journal journal;
    private final AuditRecords audit;
    private final Directory directory;
    private final DeadlineService deadlines;
    private final Sql sql;
    private final Clock clock;

    CompileDossier(
            Journal journal, AuditRecords audit, Directory directory, DeadlineService deadlines, Sql sql, Clock clock) {
        this.journal = journal;
        this.audit = audit;
        this.directory = directory;
        this.deadlines = deadlines;
        this.sql = sql;
        this.clock = clock;
    }

    /** The dossier as of now; by whom is for the record. */
    @Transactional
    Dossier compile(DossierCase about, String by) {
        return compile(about, by, OffsetDateTime.now(clock), journal.last(), audit.last());
    }

    private Dossier compile(DossierCase about, String by, OffsetDateTime now, long journalUpTo, long auditUpTo) {
        List<Kept> kept = journal.of(about.sources(), journalUpTo);
        Map<String, String> own = own(about);
        List<AuditEntry> audited = audit.of(own.keySet(), auditUpTo);
        People people = new People(directory);
        Acts acts = new Acts(people);
        acts.told(kept);
        acts.audited(audited, own);
        Clocks clocks = new Clocks(kept);
        OwnClocks.add(clocks, audit, deadlines, own.keySet(), auditUpTo);
        Set<String> matters =
                kept.stream().map(Kept::matterCode).filter(code -> code != null).collect(Collectors.toSet());
        var on = Days.of(about.happenedAt());
        DossierParties parties = new DossierParties(
                people, new DutyList(directory, sql, matters, on), clocks, acts.inOrder(), on, Days.of(now));
        return new Dossier(
                about.id(),
                about.number(),
                about.title(),
                about.happenedAt(),
                now,
                by,
                journalUpTo,
                auditUpTo,
                subjects(kept, about),
                parties.of(about),
                acts.inOrder().stream().map(Acts.Act::entry).toList());
    }

    /** Matters of this service the case is about, itself included, with the numbers people quote. */
    private Map<String, String> own(DossierCase about) {
        Map<String, String> own = new TreeMap<>();
        own.put(about.id(), about.number());
        sql.query(
                "select id, number from duty where id = any (?)",
                row -> own.put(row.getString("id"), row.getString("number")),
                (Object) about.sources().toArray(String[]::new));
        return own;
    }

    private List<Dossier.Source> subjects(List<Kept> kept, DossierCase about) {
        Set<Dossier.Source> subjects = new LinkedHashSet<>();
        kept.forEach(one -> subjects.add(new Dossier.Source(
                KINDS.getOrDefault(one.subjectType(), one.subjectType()),
                one.subjectId(),
                one.subjectNumber(),
                latestTitle(kept, one.subjectId()))));
        List<Dossier.Source> duties = sql.query(
                "select id, number, name from duty where id = any (?) order by number",
                row -> new Dossier.Source(
                        KINDS.getOrDefault("duty", "duty"),
                        row.getString("id"),
                        row.getString("number"),
                        row.getString("name")),
                (Object) about.sources().toArray(String[]::new));
        return Stream.concat(subjects.stream(), duties.stream()).toList();
    }

    private static String latestTitle(List<Kept> kept, String subjectId) {
        List<String> titles = new ArrayList<>();
        kept.stream().filter(one -> one.subjectId().equals(subjectId)).forEach(one -> titles.add(one.subjectTitle()));
        return titles.get(titles.size() - 1);
    }
}
