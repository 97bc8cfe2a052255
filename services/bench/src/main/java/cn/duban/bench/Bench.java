package cn.duban.bench;

import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import cn.duban.embedded.process.Repository;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * {@code make bench}: starts the whole product on free ports with data of its own, measures and prints. Arguments name
 * the measurements wanted by their letters ({@code a} to {@code l}, ADR 14); none means all.
 */
public final class Bench {
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final List<Result> results = new ArrayList<>();
    private final Set<String> wanted;
    private final String machine = Machine.description();

    private Bench(Set<String> wanted) {
        this.wanted = wanted;
    }

    public static void main(String[] letters) {
        Bench bench = new Bench(new TreeSet<>(List.of(letters)));
        try (Product product = Product.start(Repository.root().resolve("services/bench/target/home"))) {
            bench.measure(product);
        } catch (ProductProblem problem) {
            bench.out.println("✗ " + problem.getMessage());
            System.exit(1);
        }
        bench.print();
        if (bench.results.stream().anyMatch(result -> result.measured().equals("failed"))) {
            System.exit(1);
        }
    }

    /** What needs an idle product comes first, what leaves a backlog last. */
    private void measure(Product product) {
        Footprint footprint = new Footprint(product);
        out.printf("ready after %.1f s%n", product.secondsToReady());
        run("f", footprint::start);
        Seeds.awaitArrival(product);
        run("c", () -> new ResolverRate(product).measure());
        run("b", () -> new EngineStarts(product.postgres()).measure());
        run("d", () -> new BoardLatency(product).measure());
        run("e", () -> new BoardQuery(product).measure());
        run("a", () -> new FilingRate(product).measure());
        run("g", () -> new ReportLatency(product).measure());
        run("h", () -> new ClockStorm(product).measure());
        run("k", () -> new CaseStorm(product).measure());
        run("j", () -> new DutyArming(product).measure());
        run("i", () -> new MatterLists(product).measure());
        run("f", footprint::memory);
        run("l", () -> new Province(product).measure());
    }

    private void run(String letter, Supplier<Result> measurement) {
        if (wanted.isEmpty() || wanted.contains(letter)) {
            Result result = tried(letter, measurement);
            out.println(result.what() + ": " + result.measured());
            results.add(result);
        }
    }

    /** One measurement that fails costs its own row and not the others. */
    private static Result tried(String letter, Supplier<Result> measurement) {
        try {
            return measurement.get();
        } catch (ProductProblem problem) {
            return new Result("(" + letter + ")", "failed", "", "", "", String.valueOf(problem.getMessage()));
        }
    }

    private void print() {
        Table table = new Table("measurement", "measured", "against", "ratio", "aim");
        results.forEach(
                result -> table.add(result.what(), result.measured(), result.against(), result.ratio(), result.aim()));
        out.printf("%n%scommand: make bench%n%n%s%nhow, and what limits it%n", machine, table.text());
        results.forEach(result -> out.printf("  %s: %s%n", result.what(), result.note()));
    }
}
