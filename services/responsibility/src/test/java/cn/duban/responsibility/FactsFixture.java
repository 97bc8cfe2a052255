package cn.duban.responsibility;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A small district, built line by line. Dates default to 2016-01-01, without end. */
final class FactsFixture {
    static final LocalDate START = LocalDate.of(2016, 1, 1);

    private final List<DivisionChanged> divisions = new ArrayList<>();
    private final List<OrganisationChanged> organisations = new ArrayList<>();
    private final List<PostChanged> posts = new ArrayList<>();
    private final List<MatterChanged> matters = new ArrayList<>();
    private final List<DutyChanged> duties = new ArrayList<>();

    /** 台儿庄区 with 张山子镇, a village and a grid, its governments and 安委会. */
    static FactsFixture taierzhuang() {
        return new FactsFixture()
                .division("370400", DivisionLevel.CITY, null)
                .division("370405", DivisionLevel.DISTRICT, "370400")
                .division("370405101", DivisionLevel.TOWN, "370405")
                .division("370405101201", DivisionLevel.VILLAGE, "370405101")
                .division("37040510120101", DivisionLevel.GRID, "370405101201")
                .body("区政府", OrganisationKind.GOVERNMENT, "370405")
                .body("区安委会", OrganisationKind.SAFETY_COMMITTEE, "370405")
                .body("镇政府", OrganisationKind.GOVERNMENT, "370405101")
                .body("村委会", OrganisationKind.VILLAGE_COMMITTEE, "370405101201");
    }

    FactsFixture division(String code, DivisionLevel level, String parent) {
        divisions.add(new DivisionChanged(code, code, level, parent, "/", null, null, true, 1, false));
        return this;
    }

    FactsFixture body(String id, OrganisationKind kind, String division) {
        return body(id, kind, division, null, null, null);
    }

    FactsFixture body(String id, OrganisationKind kind, String division, String parent, LocalDate from, LocalDate to) {
        organisations.add(new OrganisationChanged(
                id, id, null, kind, division, "/", parent, new Basis("设立文件", id), true, from, to, 1, false));
        return this;
    }

    FactsFixture departments(String... ids) {
        for (String id : ids) {
            body(id, OrganisationKind.DEPARTMENT, "370405");
        }
        return this;
    }

    FactsFixture post(String body, String name, String kind, LeaderResponsibility responsibility, String... oversees) {
        posts.add(new PostChanged(
                body + "-" + name,
                body,
                name,
                kind,
                responsibility,
                List.of(oversees),
                new Basis("台政发〔2016〕10号", "二"),
                true,
                List.of(),
                1,
                false));
        return this;
    }

    FactsFixture matter(String code, String parent) {
        return matter(code, parent, List.of(), List.of());
    }

    FactsFixture matter(String code, String parent, List<String> classes, List<String> traits) {
        matters.add(new MatterChanged(code, code, MatterKind.SECTOR, parent, classes, traits, List.of(), 1, false));
        return this;
    }

    /** A matter that is another side of the trades it concerns. */
    FactsFixture side(String code, String parent, String... concerns) {
        matters.add(new MatterChanged(
                code, code, MatterKind.FUNCTION, parent, List.of(), List.of(), List.of(concerns), 1, false));
        return this;
    }

    FactsFixture duty(String body, DutyRole role, String clause, String... matterCodes) {
        return duty(body, role, clause, d -> d, matterCodes);
    }

    FactsFixture duty(
            String body, DutyRole role, String clause, UnaryOperator<DutyBuilder> more, String... matterCodes) {
        duties.add(more.apply(new DutyBuilder("duty-" + duties.size(), DutyChanged.Kind.DUTY, body)
                        .role(role)
                        .clause(clause)
                        .matters(matterCodes))
                .build());
        return this;
    }

    FactsFixture designation(String body, UnaryOperator<DutyBuilder> more) {
        duties.add(more.apply(new DutyBuilder("designation-" + duties.size(), DutyChanged.Kind.DESIGNATION, body)
                        .clause("会议纪要"))
                .build());
        return this;
    }

    FactsFixture handover(String from, String to, LocalDate day, String... matterCodes) {
        duties.add(new DutyBuilder("handover-" + duties.size(), DutyChanged.Kind.HANDOVER, to)
                .from(from)
                .clause("机构改革")
                .validFrom(day)
                .matters(matterCodes)
                .build());
        return this;
    }

    FactsFixture without(String dutyId) {
        duties.removeIf(d -> d.id().equals(dutyId));
        return this;
    }

    List<DutyChanged> duties() {
        return duties;
    }

    Facts facts() {
        return new Facts(divisions, organisations, posts, matters, duties);
    }

    ResponsibilityIndex index() {
        return ResponsibilityIndex.compile(facts());
    }

    Resolver resolver() {
        return new Resolver(index());
    }
}
