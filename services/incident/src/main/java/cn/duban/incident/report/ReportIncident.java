package cn.duban.incident.report;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.input.Texts;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.incident.clocks.SupplementWindow;
import cn.duban.incident.informant.Informants;
import cn.duban.incident.lifecycle.Bases;
import cn.duban.incident.lifecycle.Enterprise;
import cn.duban.incident.lifecycle.Figures;
import cn.duban.incident.lifecycle.Filing;
import cn.duban.incident.lifecycle.Grading;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Place;
import cn.duban.incident.lifecycle.StatementContent;
import cn.duban.incident.lifecycle.Times;
import cn.duban.incident.relay.RelayStations;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes a flash report: one short transaction with its relay, clocks, tasks, events and audit. */
@ApplicationScoped
public class ReportIncident {
    private final Directory directory;
    private final CurrentUser user;
    private final Actors actors;
    private final Places places;
    private final Answering answering;
    private final RelayStations stations;
    private final SupplementWindow window;
    private final Grading grading;
    private final Clock clock;
    private final FiledIncidents store;

    ReportIncident(
            Directory directory,
            CurrentUser user,
            Actors actors,
            Places places,
            Answering answering,
            RelayStations stations,
            SupplementWindow window,
            Grading grading,
            Clock clock,
            FiledIncidents store) {
        this.directory = directory;
        this.user = user;
        this.actors = actors;
        this.places = places;
        this.answering = answering;
        this.stations = stations;
        this.window = window;
        this.grading = grading;
        this.clock = clock;
        this.store = store;
    }

    /**
     * Takes what was sent.
     *
     * @param number draws the number to file it under, once nothing can be refused any more
     * @throws cn.duban.platform.problem.RuleProblem when times are out of order; never for what is lacking
     */
    @Transactional
    public Incident report(FlashReport request, Supplier<String> number) {
        Actor actor = actors.current();
        Signature by = actor.sign(clock);
        EnterpriseChanged enterprise = enterprise(Reporter.enterprise(actor, request.enterpriseId()));
        Place place = place(request);
        ReportChannel channel = Reporter.channel(
                actor, enterprise == null ? null : enterprise.id(), Boolean.TRUE.equals(request.tipOff()));
        Filing filing = filing(request, channel, place, enterprise, actor, by);
        Incident incident =
                Incident.report(UUID.randomUUID().toString(), number.get(), Informants.open(filing), grading, by);
        stations.levelOf(String.valueOf(actor.organisationId()), place.divisionPath(), LocalDate.now(clock))
                .filter(level -> Reporter.onDuty(actor))
                .ifPresent(level -> incident.receive(level, by));
        suspect(incident, by);
        store.add(incident, filing);
        return incident;
    }

    // What others had to tell the enterprise may have concealed; whether it did, people decide.
    private static void suspect(Incident incident, Signature by) {
        Enterprise enterprise = incident.enterprise();
        if (incident.channel() == ReportChannel.TIP_OFF && enterprise != null) {
            Body about = new Body(enterprise.id(), enterprise.name());
            incident.suspect(FaultKind.CONCEALED, about, "举报的事故，事故单位此前未报告", List.of(), by);
        }
    }

    /** Where it happened, as far as the report, the enterprise and the reporter's post tell. */
    public Place place(FlashReport request) {
        EnterpriseChanged enterprise = enterprise(Reporter.enterprise(actors.current(), request.enterpriseId()));
        return places.of(request.divisionCode(), enterprise, user.actingPost());
    }

    private @Nullable EnterpriseChanged enterprise(@Nullable String id) {
        return id == null ? null : directory.enterprise(id).orElse(null);
    }

    private Filing filing(
            FlashReport request,
            ReportChannel channel,
            Place place,
            @Nullable EnterpriseChanged enterprise,
            Actor actor,
            Signature by) {
        LocalDate today = LocalDate.now(clock);
        IncidentKind kind = request.kind() == null ? IncidentKind.WORK : request.kind();
        Times times = times(request, by.at()).checked();
        StatementContent content = content(request);
        return new Filing(
                title(content),
                kind,
                channel,
                times,
                place,
                enterprise == null ? null : new Enterprise(enterprise.id(), enterprise.name()),
                content,
                answering.of(place, enterprise, today),
                stations.above(place.divisionPath(), lowest(actor, place, today), today),
                window.end(place, kind, times),
                EvidenceIds.of(request.evidenceIds()));
    }

    // The enterprise reports to the county (art. 9), the village to its town; a body on duty takes it at its own level.
    private RelayLevel lowest(Actor actor, Place place, LocalDate today) {
        if (Reporter.ofVillage(actor)) {
            return RelayLevel.TOWN;
        }
        return stations.levelOf(String.valueOf(actor.organisationId()), place.divisionPath(), today)
                .filter(level -> Reporter.onDuty(actor))
                .orElse(RelayLevel.DISTRICT);
    }

    private static Times times(FlashReport request, OffsetDateTime received) {
        if (request.occurredAt() == null && request.knownAt() == null && request.sentAt() == null) {
            throw Refusals.refuse("no-time", "缺少时间", "occurredAt", "发生、知悉、发出时间至少填写一项", Bases.REPORT_CONTENT);
        }
        return Times.of(request.occurredAt(), request.knownAt(), request.sentAt(), received);
    }

    private static StatementContent content(FlashReport request) {
        String what = request.what();
        Figures figures = request.figures();
        return new StatementContent(
                what == null || what.isBlank() ? null : Texts.required(what, "what", "简要经过", Texts.LONG),
                Texts.required(request.place(), "place", "地点", 200),
                request.divisionCode(),
                request.longitude(),
                request.latitude(),
                null,
                figures == null ? Figures.UNKNOWN : figures,
                DangerText.of(request.danger()),
                null,
                null,
                null);
    }

    private static String title(StatementContent content) {
        String text = content.what() == null ? content.place() + "发生事故" : content.what();
        int most = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), 60));
        return text.substring(0, most);
    }
}
