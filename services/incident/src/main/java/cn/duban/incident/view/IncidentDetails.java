package cn.duban.incident.view;

import static cn.duban.incident.lifecycle.IncidentSnapshots.beijing;
import static cn.duban.incident.lifecycle.IncidentSnapshots.beijingOrNull;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.evidence.EvidenceFile;
import cn.duban.casework.evidence.EvidenceFiles;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineView;
import cn.duban.incident.clocks.IncidentClocks;
import cn.duban.incident.informant.Informants;
import cn.duban.incident.lifecycle.Differences;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Incidents;
import cn.duban.incident.lifecycle.Statement;
import cn.duban.incident.lifecycle.StatementContent;
import cn.duban.incident.lifecycle.StatutoryContent;
import cn.duban.incident.lifecycle.Times;
import cn.duban.incident.parts.CaseParts;
import cn.duban.incident.steps.IncidentScope;
import cn.duban.platform.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what is shown of one incident. */
@ApplicationScoped
public class IncidentDetails {
    private final IncidentScope scope;
    private final Incidents incidents;
    private final IncidentLists lists;
    private final IncidentClocks clocks;
    private final CaseParts parts;
    private final EvidenceFiles evidence;
    private final Actors actors;
    private final Clock clock;
    private final Informants informants;
    private final CurrentUser user;

    IncidentDetails(
            IncidentScope scope,
            Incidents incidents,
            IncidentLists lists,
            IncidentClocks clocks,
            CaseParts parts,
            EvidenceFiles evidence,
            Actors actors,
            Clock clock,
            Informants informants,
            CurrentUser user) {
        this.scope = scope;
        this.incidents = incidents;
        this.lists = lists;
        this.clocks = clocks;
        this.parts = parts;
        this.evidence = evidence;
        this.actors = actors;
        this.clock = clock;
        this.informants = informants;
        this.user = user;
    }

    /**
     * The incident, if the caller may see it.
     *
     * @throws cn.duban.platform.problem.NotFoundProblem otherwise
     */
    public Incident visible(String id) {
        scope.check(id);
        return incidents.find(id).orElseThrow(IncidentScope::missing);
    }

    /** Everything about the incident, with the steps the caller may take. */
    public IncidentDetail of(Incident incident) {
        Actor actor = actors.current();
        List<Deadline> deadlines = clocks.all(incident);
        Map<String, Object> more = parts.detail(incident, actor);
        StatementContent content = incident.log().latest().content();
        List<IncidentDetail.Said> said = statements(incident);
        List<IncidentLists.Duplicate> joined = lists.joined(incident.id());
        return new IncidentDetail(
                lists.row(incident.id()),
                incident.place().divisionPath(),
                content.longitude(),
                content.latitude(),
                times(incident.times()),
                Informants.seals(incident.channel()) && user.ofEnterprise() ? null : incident.reporter(),
                said.get(said.size() - 1),
                said.size(),
                StatutoryContent.missing(content, incident.times().occurredAt()),
                incident.finding(),
                incident.confirmedGrade(),
                incident.heldGrade(),
                RelayViews.legs(incident, deadlines, OffsetDateTime.now(clock)),
                RelayViews.notices(incident, deadlines),
                DirectReportViews.of(incident, deadlines),
                incident.log().arrivals(),
                RelayViews.faults(incident, user.ofEnterprise()),
                lists.duplicates(incident),
                incident.mergedInto(),
                joined,
                beijing(incident.supplementUntil()),
                more.get("inquiry"),
                more.get("closure"),
                attachments(incident.id(), joined),
                informant(incident),
                deadlines.stream().map(DeadlineView::of).toList(),
                parts.actions(incident, actor));
    }

    /** Every version with what it changed, oldest first. */
    public List<IncidentDetail.Said> statements(Incident incident) {
        List<Statement> all = incident.log().statements();
        return IntStream.range(0, all.size())
                .mapToObj(i -> said(all.get(i), i == 0 ? null : all.get(i - 1).content()))
                .toList();
    }

    /** Everything ever armed for the incident, oldest first. */
    public List<DeadlineView> deadlines(Incident incident) {
        return clocks.all(incident).stream().map(DeadlineView::of).toList();
    }

    private static IncidentDetail.Said said(Statement statement, @Nullable StatementContent before) {
        return new IncidentDetail.Said(
                statement.version(),
                statement.kind(),
                statement.by(),
                beijing(statement.sentAt()),
                beijing(statement.receivedAt()),
                statement.content(),
                statement.reason(),
                statement.late(),
                Differences.between(before, statement.content()));
    }

    private static IncidentDetail.Moments times(Times times) {
        return new IncidentDetail.Moments(
                beijingOrNull(times.occurredAt()),
                beijingOrNull(times.knownAt()),
                beijing(times.sentAt()),
                beijing(times.receivedAt()));
    }

    // Those of reports merged into it too, as far as the reader may see them.
    private List<IncidentDetail.Attachment> attachments(String incidentId, List<IncidentLists.Duplicate> joined) {
        return Stream.concat(Stream.of(incidentId), joined.stream().map(IncidentLists.Duplicate::id))
                .flatMap(id -> evidence.of(id).stream())
                .map(IncidentDetails::attachment)
                .toList();
    }

    private IncidentDetail.@Nullable Informant informant(Incident incident) {
        return informants
                .of(incident)
                .map(told -> new IncidentDetail.Informant(
                        told.statements(),
                        told.evidence().stream()
                                .map(IncidentDetails::attachment)
                                .toList()))
                .orElse(null);
    }

    private static IncidentDetail.Attachment attachment(EvidenceFile f) {
        return new IncidentDetail.Attachment(f.id(), f.name(), f.mediaType(), f.size(), f.sha256());
    }
}
