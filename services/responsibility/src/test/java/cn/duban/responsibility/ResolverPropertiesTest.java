package cn.duban.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.registry.DutyRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold for any set of duties. */
class ResolverPropertiesTest {
    private static final String VILLAGE = "370405101201";
    private static final int MATTERS = 8;

    private static FactsFixture random(long seed) {
        Random random = new Random(seed);
        FactsFixture facts = FactsFixture.taierzhuang().departments("b0", "b1", "b2", "b3");
        for (int m = 0; m < MATTERS; m++) {
            facts.matter("m" + m, m == 0 ? null : "m" + random.nextInt(m));
        }
        for (int d = 0; d < 12; d++) {
            LocalDate from = FactsFixture.START.plusDays(random.nextInt(1000));
            LocalDate to = random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(1000));
            facts.duty(
                    "b" + random.nextInt(4),
                    DutyRole.values()[random.nextInt(DutyRole.values().length)],
                    "c" + d,
                    duty -> duty.validFrom(from).validTo(to).excludes(excluded(random)),
                    "m" + random.nextInt(MATTERS));
        }
        return facts;
    }

    private static String[] excluded(Random random) {
        return random.nextInt(3) == 0 ? new String[] {"m" + random.nextInt(MATTERS)} : new String[0];
    }

    private static Question question(int matter, int day) {
        return Question.at(VILLAGE, "m" + matter, FactsFixture.START.plusDays(day));
    }

    @Property(tries = 300)
    void the_order_of_the_facts_does_not_matter(
            @ForAll long seed, @ForAll @IntRange(max = 7) int matter, @ForAll @IntRange(max = 2500) int day) {
        FactsFixture fixture = random(seed);
        Facts facts = fixture.facts();
        Facts other = new Facts(
                shuffled(facts.divisions(), seed),
                shuffled(facts.organisations(), seed),
                shuffled(facts.posts(), seed),
                shuffled(facts.matters(), seed),
                shuffled(facts.duties(), seed));

        Answer one = fixture.resolver().resolve(question(matter, day));
        Answer two = new Resolver(ResponsibilityIndex.compile(other)).resolve(question(matter, day));

        assertThat(two).isEqualTo(one);
    }

    private static <T> List<T> shuffled(List<T> facts, long seed) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed + 1));
        return shuffled;
    }

    @Property(tries = 300)
    void a_remembered_answer_is_the_one_worked_out_afresh(
            @ForAll long seed, @ForAll @IntRange(max = 7) int matter, @ForAll @IntRange(max = 2500) int day) {
        Resolver used = random(seed).resolver();
        for (int earlier = 0; earlier < 2500; earlier += 97) {
            used.resolve(question(matter, earlier));
        }

        assertThat(used.resolve(question(matter, day)))
                .isEqualTo(random(seed).resolver().resolve(question(matter, day)));
    }

    @Property(tries = 300)
    void a_removed_duty_never_appears(
            @ForAll long seed,
            @ForAll @IntRange(max = 7) int matter,
            @ForAll @IntRange(max = 2500) int day,
            @ForAll @IntRange(max = 11) int removed) {
        Answer answer = random(seed).without("duty-" + removed).resolver().resolve(question(matter, day));

        assertThat(clauses(answer)).doesNotContain("c" + removed);
    }

    @Property(tries = 300)
    void no_line_rests_on_a_duty_that_does_not_hold_that_day(
            @ForAll long seed, @ForAll @IntRange(max = 7) int matter, @ForAll @IntRange(max = 2500) int day) {
        FactsFixture fixture = random(seed);
        LocalDate asOf = FactsFixture.START.plusDays(day);

        List<String> clauses = clauses(fixture.resolver().resolve(question(matter, day)));

        fixture.duties().stream()
                .filter(d -> asOf.isBefore(d.validFrom()) || (d.validTo() != null && !asOf.isBefore(d.validTo())))
                .forEach(d -> assertThat(clauses).doesNotContain(d.basis().clause()));
    }

    @Property(tries = 300)
    void outcome_and_leads_agree(
            @ForAll long seed, @ForAll @IntRange(max = 7) int matter, @ForAll @IntRange(max = 2500) int day) {
        Answer answer = random(seed).resolver().resolve(question(matter, day));

        assertThat(answer.leads().size())
                .satisfies(n -> assertThat(answer.outcome())
                        .isEqualTo(n == 0 ? Outcome.GAP : n == 1 ? Outcome.LEAD : Outcome.CONFLICT));
        assertThat(answer.leads()).extracting(Line::organisationId).doesNotHaveDuplicates();
    }

    private static List<String> clauses(Answer answer) {
        return Stream.of(answer.leads(), answer.others(), answer.territorial())
                .flatMap(List::stream)
                .map(Line::clause)
                .toList();
    }
}
