package cn.duban.registry.seed;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyCycle;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.MatterKind;
import cn.duban.contracts.registry.OrganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the seed files, as seeds/README.md describes them. */
final class Rows {
    private Rows() {}

    record Document(
            String id,
            String number,
            String title,
            String issuer,
            @Nullable LocalDate issuedOn,
            boolean verified) {}

    record Division(
            String code,
            String name,
            DivisionLevel level,
            @Nullable String parent,
            @Nullable Double longitude,
            @Nullable Double latitude,
            boolean verified) {}

    record Matter(
            String code,
            String name,
            MatterKind kind,
            @Nullable String parent,
            @Nullable List<String> gbt4754,
            @Nullable List<String> traits,
            @Nullable List<String> concerns) {}

    record Organisation(
            String id,
            String name,
            @Nullable String shortName,
            OrganisationKind kind,
            String division,
            @Nullable String parent,
            String document,
            String clause,
            boolean verified,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Post(
            String id,
            String organisation,
            String name,
            String kind,
            @Nullable LeaderResponsibility responsibility,
            @Nullable List<String> oversees,
            String document,
            String clause,
            boolean verified) {}

    record Duty(
            String id,
            String body,
            List<String> matters,
            DutyRole role,
            @Nullable List<String> excludes,
            @Nullable String division,
            @Nullable String section,
            String document,
            String clause,
            String summary,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified) {}

    record Recurring(
            String id,
            @Nullable String post,
            @Nullable String body,
            String name,
            DutyCycle period,
            int times,
            String evidence,
            @Nullable String clock,
            String document,
            String clause,
            boolean verified) {}

    record Designation(
            String id,
            String body,
            @Nullable String matter,
            @Nullable String division,
            @Nullable String enterprise,
            @Nullable String project,
            String document,
            String clause,
            String summary,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified) {}

    record Handover(
            String id,
            String from,
            String to,
            @Nullable List<String> matters,
            LocalDate validFrom,
            String document,
            String clause,
            String summary,
            boolean verified) {}

    record Task(
            String id,
            TaskKind kind,
            @Nullable List<String> bodies,
            @Nullable List<String> posts,
            String document,
            String clause,
            String summary,
            boolean verified) {}

    enum TaskKind {
        PRINCIPLE,
        TASK,
        MEASURE,
        RULE
    }

    record Clauses(String document, List<Clause> clauses, List<Omission> omitted) {
        record Clause(String id, String title) {}

        record Omission(String id, String reason) {}
    }

    record Enterprise(
            String id,
            String name,
            String uscc,
            String gbt4754,
            String division,
            String address,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable List<String> traits,
            @Nullable List<String> matters,
            @Nullable Integer employees,
            boolean verified) {}

    record User(String username, String displayName, String role, List<Held> posts) {
        record Held(String post, LocalDate from, @Nullable LocalDate to) {}
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
