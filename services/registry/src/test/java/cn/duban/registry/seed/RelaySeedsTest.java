package cn.duban.registry.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.deadline.yaml.StrictYaml;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The relay chain names bodies, posts and documents that the registry knows; the incident service reads the rows. */
class RelaySeedsTest {
    private static final Set<RelayLevel> WITHIN_A_PROVINCE =
            Set.of(RelayLevel.TOWN, RelayLevel.DISTRICT, RelayLevel.CITY, RelayLevel.PROVINCE);
    private static final Path FOLDER = SeedFiles.root().resolve("relay");

    private final Seeds seeds = SeedFiles.read();
    private final List<Relay> rows = StrictYaml.files(FOLDER).stream()
            .filter(file -> !file.endsWith("rules.yaml"))
            .flatMap(file -> StrictYaml.readList(file, Relay.class).stream())
            .toList();
    private final List<Case> cases = StrictYaml.readList(FOLDER.resolve("rules.yaml"), Case.class);

    @Test
    void every_body_post_division_and_document_is_known() {
        Set<String> bodies = set(seeds.organisations().stream().map(Rows.Organisation::id));
        Set<String> posts = set(seeds.posts().stream().map(p -> p.organisation() + "/" + p.id()));
        Set<String> divisions = set(seeds.divisions().stream().map(Rows.Division::code));
        Set<String> documents = set(seeds.documents().stream().map(Rows.Document::number));

        assertThat(rows).hasSizeGreaterThan(10).allSatisfy(row -> {
            assertThat(divisions).contains(row.division());
            assertThat(documents).contains(row.document());
            assertThat(bodies).containsAll(row.bodies());
            if (row.dutyPost() != null) {
                assertThat(posts).contains(row.organisation() + "/" + row.dutyPost());
            }
        });
        assertThat(cases)
                .allSatisfy(c -> assertThat(documents)
                        .containsAll(c.rules().stream().map(Rule::document).toList()));
    }

    @Test
    void a_row_names_a_body_unless_it_says_that_there_is_no_such_level() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.level()).isIn(WITHIN_A_PROVINCE);
            assertThat(row.organisation() == null).isEqualTo(Boolean.TRUE.equals(row.absent()));
        });
    }

    @Test
    void a_level_has_one_row_for_a_division_at_a_time() {
        assertThat(rows.stream().map(r -> r.division() + r.level() + r.validFrom()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_district_is_reached_on_all_levels_with_all_whom_article_10_names() {
        for (Rows.Division d : seeds.divisions()) {
            if (d.level() == DivisionLevel.DISTRICT) {
                String path = new SeedFacts(seeds).path(d.code());
                for (RelayLevel level : List.of(RelayLevel.DISTRICT, RelayLevel.CITY, RelayLevel.PROVINCE)) {
                    assertThat(rows)
                            .filteredOn(row -> row.level() == level && path.contains("/" + row.division() + "/"))
                            .as("%s %s", d.name(), level)
                            .isNotEmpty()
                            .allSatisfy(row -> assertThat(row.isComplete()).isTrue());
                }
            }
        }
    }

    @Test
    void every_grade_has_its_level_of_relay_and_inquiry() {
        List<String> expected = new ArrayList<>(List.of("UNGRADED", "NEAR_MISS"));
        Stream.of(IncidentGrade.values()).map(Enum::name).forEach(expected::add);

        assertThat(cases).extracting(Case::id).containsExactlyElementsOf(expected);
        assertThat(cases).allSatisfy(c -> assertThat(c.relay().level()).isGreaterThanOrEqualTo(RelayLevel.CITY));
    }

    private static Set<String> set(Stream<String> texts) {
        return texts.collect(Collectors.toSet());
    }

    record Relay(
            String division,
            RelayLevel level,
            @Nullable String organisation,
            @Nullable String dutyPost,
            @Nullable Map<NoticeRecipient, String> parallel,
            @Nullable String safetyOffice,
            @Nullable String discipline,
            @Nullable Boolean absent,
            String document,
            String clause,
            boolean verified,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Collection<String> bodies() {
            List<String> bodies = new ArrayList<>();
            Stream.of(organisation, safetyOffice, discipline)
                    .filter(id -> id != null)
                    .forEach(bodies::add);
            if (parallel != null) {
                bodies.addAll(parallel.values());
            }
            return bodies;
        }

        boolean isComplete() {
            return Boolean.TRUE.equals(absent)
                    || (parallel != null && parallel.keySet().containsAll(Set.of(NoticeRecipient.values())));
        }
    }

    record Case(
            @JsonProperty("case") String id,
            String name,
            Rule relay,
            Rule inquiry,
            @Nullable Rule plate,
            @Nullable List<Direct> direct) {
        List<Rule> rules() {
            return Stream.concat(
                            Stream.of(relay, inquiry, plate).filter(rule -> rule != null),
                            calls().stream()
                                    .map(call -> new Rule(call.to(), call.document(), call.clause(), call.verified())))
                    .toList();
        }

        List<Direct> calls() {
            return direct == null ? List.of() : direct;
        }
    }

    record Direct(@Nullable List<RelayLevel> by, RelayLevel to, String document, String clause, boolean verified) {}

    record Rule(RelayLevel level, String document, String clause, boolean verified) {}
}
