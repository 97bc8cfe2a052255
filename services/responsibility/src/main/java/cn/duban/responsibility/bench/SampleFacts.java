package cn.duban.responsibility.bench;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.MatterKind;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.responsibility.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A made-up district of about the size of the five source documents: 45 departments, 10 towns with 30 offices each. */
final class SampleFacts {
    static final int TOWNS = 10;
    static final int VILLAGES = 20;
    static final int MATTERS = 250;
    private static final int DEPARTMENTS = 45;
    private static final int OFFICES = 30;
    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final Basis BASIS = new Basis("示例〔2016〕1号", "一");

    private final List<DivisionChanged> divisions = new ArrayList<>();
    private final List<OrganisationChanged> organisations = new ArrayList<>();
    private final List<MatterChanged> matters = new ArrayList<>();
    private final List<DutyChanged> duties = new ArrayList<>();

    private SampleFacts() {}

    static Facts build() {
        SampleFacts sample = new SampleFacts();
        sample.places();
        sample.matters();
        sample.duties();
        return new Facts(sample.divisions, sample.organisations, List.of(), sample.matters, sample.duties);
    }

    static String village(int number) {
        return "v" + number % TOWNS + "-" + number / TOWNS % VILLAGES;
    }

    static String matter(int number) {
        return "m" + number % MATTERS;
    }

    private void places() {
        division("p", DivisionLevel.PROVINCE, null);
        division("c", DivisionLevel.CITY, "p");
        division("d", DivisionLevel.DISTRICT, "c");
        for (int t = 0; t < TOWNS; t++) {
            division("t" + t, DivisionLevel.TOWN, "d");
            for (int v = 0; v < VILLAGES; v++) {
                division("v" + t + "-" + v, DivisionLevel.VILLAGE, "t" + t);
            }
        }
    }

    private void matters() {
        for (int m = 0; m < MATTERS; m++) {
            // Three levels: every tenth is a root, the first half of the rest hangs below it, the others one deeper.
            String parent = m % 10 == 0 ? null : m % 10 <= 5 ? "m" + (m - m % 10) : "m" + (m - 4);
            matters.add(new MatterChanged(
                    "m" + m, "事项" + m, MatterKind.SECTOR, parent, List.of(), List.of(), List.of(), 1, false));
        }
        matters.add(new MatterChanged(
                "function.comprehensive",
                "综合监管",
                MatterKind.FUNCTION,
                null,
                List.of(),
                List.of(),
                List.of(),
                1,
                false));
    }

    private void duties() {
        government("d");
        duty("comprehensive", body("d-0", OrganisationKind.DEPARTMENT, "d"), "function.comprehensive", 4);
        for (int i = 1; i < DEPARTMENTS; i++) {
            body("d-" + i, OrganisationKind.DEPARTMENT, "d");
            for (int k = 0; k < 8; k++) {
                duty("d-" + i + "-" + k, "d-" + i, "m" + (i * 11 + k * 7) % MATTERS, k);
            }
        }
        for (int t = 0; t < TOWNS; t++) {
            government("t" + t);
            for (int i = 0; i < OFFICES; i++) {
                String office = body("t" + t + "-" + i, OrganisationKind.OFFICE, "t" + t);
                duty(office + "-a", office, "m" + i * 13 % MATTERS, 0);
                duty(office + "-b", office, "m" + i * 17 % MATTERS, 3);
            }
        }
    }

    private void government(String division) {
        body(division + "-gov", OrganisationKind.GOVERNMENT, division);
        body(division + "-committee", OrganisationKind.SAFETY_COMMITTEE, division);
    }

    private void division(String code, DivisionLevel level, @Nullable String parent) {
        divisions.add(new DivisionChanged(code, code, level, parent, "/", null, null, false, 1, false));
    }

    private String body(String id, OrganisationKind kind, String division) {
        organisations.add(
                new OrganisationChanged(id, id, null, kind, division, "/", null, BASIS, false, START, null, 1, false));
        return id;
    }

    private void duty(String id, String body, String matter, int kind) {
        DutyRole role = switch (kind % 5) {
            case 0, 1 -> DutyRole.INDUSTRY;
            case 2 -> DutyRole.SPECIAL;
            case 3 -> DutyRole.ASSISTING;
            default -> DutyRole.COMPREHENSIVE;
        };
        duties.add(new DutyChanged(
                id,
                DutyChanged.Kind.DUTY,
                body,
                null,
                List.of(matter),
                role,
                List.of(),
                null,
                null,
                null,
                id,
                BASIS,
                START,
                null,
                false,
                1,
                false));
    }
}
