package cn.duban.bench;

import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.responsibility.Answer;
import cn.duban.responsibility.Facts;
import cn.duban.responsibility.Question;
import cn.duban.responsibility.Resolver;
import cn.duban.responsibility.ResponsibilityIndex;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** (c) Answers per second of the resolver on one core, over everything the seeds hold. */
final class ResolverRate {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int REPEATED_ROUNDS = 50;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<DivisionChanged> divisions = new ArrayList<>();
    private final List<OrganisationChanged> organisations = new ArrayList<>();
    private final List<PostChanged> posts = new ArrayList<>();
    private final List<MatterChanged> matters = new ArrayList<>();
    private final List<DutyChanged> duties = new ArrayList<>();

    /** Takes the facts from the copy that the hazard service keeps of them. */
    ResolverRate(Product product) {
        try (Connection hazard = product.database("hazard");
                Statement statement = hazard.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select kind, data from directory_entry where not removed order by kind, id")) {
            while (rows.next()) {
                take(rows.getString("kind"), rows.getString("data"));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new ProductProblem("cannot read the directory", e);
        }
    }

    Result measure() {
        List<Question> questions = questions();
        ResponsibilityIndex index =
                ResponsibilityIndex.compile(new Facts(divisions, organisations, posts, matters, duties));
        ask(new Resolver(index), questions, 2);
        Resolver fresh = new Resolver(index);
        Sample first = ask(fresh, questions, 1);
        Sample repeated = ask(fresh, questions, REPEATED_ROUNDS);
        return new Result(
                "(c) resolver, one core",
                String.format(Locale.ROOT, "%,.0f/s, %.0f B/answer", repeated.perSecond(), repeated.bytes()),
                "",
                "",
                "≥ 200,000/s",
                String.format(
                        Locale.ROOT,
                        "%,d questions (every place × every matter of the seeds) in random order, answers remembered;"
                                + " worked out for the first time: %,.0f/s, %,.0f B/answer; limited by two look-ups"
                                + " and cache misses",
                        questions.size(),
                        first.perSecond(),
                        first.bytes()));
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (DivisionChanged place : divisions) {
            for (MatterChanged matter : matters) {
                questions.add(Question.at(place.code(), matter.code(), FIRST_DAY.plusDays(questions.size() % 365)));
            }
        }
        Collections.shuffle(questions, new Random(1));
        return questions;
    }

    private static Sample ask(Resolver resolver, List<Question> questions, int rounds) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long begun = System.nanoTime();
        // Kept for a while, as a caller would: an answer that nobody sees need not be made.
        Answer[] last = new Answer[1 << 10];
        int asked = 0;
        long lines = 0;
        for (int round = 0; round < rounds; round++) {
            for (Question question : questions) {
                Answer answer = resolver.resolve(question);
                last[asked++ & last.length - 1] = answer;
                lines += answer.leads().size();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double answers = (double) rounds * questions.size();
        if (lines == 0) {
            throw new ProductProblem("no answer named a lead: the seeds are not loaded");
        }
        return new Sample(answers / seconds, (threads.getCurrentThreadAllocatedBytes() - bytes) / answers);
    }

    private void take(String kind, String data) throws JsonProcessingException {
        switch (kind) {
            case "DIVISION" -> divisions.add(JSON.readValue(data, DivisionChanged.class));
            case "MATTER" -> matters.add(JSON.readValue(data, MatterChanged.class));
            case "ORGANISATION" -> add(JSON.readValue(data, OrganisationChanged.class));
            case "POST" -> posts.add(JSON.readValue(data, PostChanged.class));
            case "DUTY" -> duties.add(JSON.readValue(data, DutyChanged.class));
            default -> {
                // Enterprises are asked about, they answer for nothing.
            }
        }
    }

    /** An enterprise is an organisation too, but supervises nobody. */
    private void add(OrganisationChanged organisation) {
        if (organisation.kind() != OrganisationKind.ENTERPRISE) {
            organisations.add(organisation);
        }
    }

    /** @param bytes allocated per answer */
    private record Sample(double perSecond, double bytes) {}
}
