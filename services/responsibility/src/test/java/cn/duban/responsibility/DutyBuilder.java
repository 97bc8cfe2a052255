package cn.duban.responsibility;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.DutyRole;
import java.time.LocalDate;
import java.util.List;

/** Builds a duty, designation or hand-over for tests. */
final class DutyBuilder {
    private final String id;
    private final DutyChanged.Kind kind;
    private final String body;
    private String from;
    private List<String> matters = List.of();
    private List<String> excludes = List.of();
    private DutyRole role;
    private String division;
    private String enterprise;
    private String section;
    private String document = "台政发〔2016〕10号";
    private String clause = "";
    private LocalDate validFrom = FactsFixture.START;
    private LocalDate validTo;

    DutyBuilder(String id, DutyChanged.Kind kind, String body) {
        this.id = id;
        this.kind = kind;
        this.body = body;
    }

    DutyBuilder from(String value) {
        from = value;
        return this;
    }

    DutyBuilder matters(String... values) {
        matters = List.of(values);
        return this;
    }

    DutyBuilder excludes(String... values) {
        excludes = List.of(values);
        return this;
    }

    DutyBuilder role(DutyRole value) {
        role = value;
        return this;
    }

    DutyBuilder division(String value) {
        division = value;
        return this;
    }

    DutyBuilder enterprise(String value) {
        enterprise = value;
        return this;
    }

    DutyBuilder section(String value) {
        section = value;
        return this;
    }

    DutyBuilder document(String value) {
        document = value;
        return this;
    }

    DutyBuilder clause(String value) {
        clause = value;
        return this;
    }

    DutyBuilder validFrom(LocalDate value) {
        validFrom = value;
        return this;
    }

    DutyBuilder validTo(LocalDate value) {
        validTo = value;
        return this;
    }

    DutyChanged build() {
        return new DutyChanged(
                id,
                kind,
                body,
                from,
                matters,
                role,
                excludes,
                division,
                enterprise,
                section,
                id,
                new Basis(document, clause),
                validFrom,
                validTo,
                true,
                1,
                false);
    }
}
