package cn.duban.incident.closure;

import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.input.Texts;
import cn.duban.contracts.incident.EvidenceSet;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.incident.lifecycle.InquiryBases;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads what is to be carried out: by a body there is, on a day that lies ahead and within the year. */
@ApplicationScoped
public class PlanItems {
    private final Directory directory;
    private final Clock clock;

    PlanItems(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Something to be carried out, as it is asked for. */
    public record ClosureItemRequest(
            @NotNull(message = "请选择属于哪一项不放过") EvidenceSet set,
            @Nullable String text,
            @NotNull(message = "请选择落实单位") String organisationId,
            @Planned @Nullable OffsetDateTime dueAt) {}

    /** @throws cn.duban.platform.problem.RuleProblem when the body or the day does not do */
    public PlannedItem of(ClosureItemRequest request) {
        String text = Texts.required(request.text(), "text", "落实事项", Texts.LONG);
        OffsetDateTime due = request.dueAt();
        return new PlannedItem(request.set(), text, body(request.organisationId()), due == null ? null : day(due));
    }

    private OffsetDateTime day(OffsetDateTime due) {
        LocalDate today = LocalDate.now(clock.withZone(Days.ZONE));
        LocalDate day = Days.of(due);
        if (day.isBefore(today) || day.isAfter(today.plusMonths(12))) {
            throw Refusals.refuse("item-due", "落实期限有误", "dueAt", "落实期限应在今天以后、一年以内", InquiryBases.EVALUATION);
        }
        return Days.end(day);
    }

    private Body body(String id) {
        return directory
                .organisation(id)
                .map(OrganisationChanged::name)
                .or(() -> directory.enterprise(id).map(EnterpriseChanged::name))
                .map(name -> new Body(id, name))
                .orElseThrow(() -> Refusals.refuse("unknown-body", "单位有误", "organisationId", "没有这个单位", null));
    }
}
