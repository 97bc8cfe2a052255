package cn.duban.bench;

import cn.duban.bench.product.Heap;
import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** (l) A province: every service started again over 300,000 enterprises, the portal over a million open clocks besides. */
final class Province {
    private static final int ENTERPRISES = 300_000;
    private static final int CLOCKS = 1_000_000;
    private static final int LOOKS = 50;
    private static final double MEBI = 1 << 20;
    private static final List<String> SERVICES = List.of("registry", "hazard", "incident", "accountability", "portal");

    /** The demo's first enterprise and the body that stands for it, as a topic would bring them under other ids. */
    private static final String DIRECTORY = """
            insert into directory_entry (kind, id, version, removed, revision, data)
            select e.kind, 'bench-ent-' || n, 1, false, r.revision, replace(e.data, 'demo-ent-01', 'bench-ent-' || n)
            from directory_entry e cross join directory_revision r cross join generate_series(1, {enterprises}) n
            where e.id = 'demo-ent-01' and e.kind in ('ENTERPRISE', 'ORGANISATION')
            """;

    private static final String REGISTER = """
            insert into enterprise (id, name, uscc, gbt4754, division, division_path, address, longitude, latitude, traits,
                matters, employees, version)
            select 'bench-ent-' || n, e.name || n, 'BENCH' || lpad(n::text, 13, '0'), e.gbt4754, e.division, e.division_path,
                e.address, e.longitude, e.latitude, e.traits, e.matters, e.employees, 1
            from enterprise e cross join generate_series(1, {enterprises}) n where e.id = 'demo-ent-01'
            """;

    private final Product product;
    private final Board board;

    Province(Product product) {
        this.product = product;
        board = new Board(product);
    }

    Result measure() {
        long before = board.open();
        fill();
        List<String> starts = new ArrayList<>();
        SERVICES.forEach(service -> starts.add(started(service)));
        double whole = OpenClocks.untilCounted(board, before + CLOCKS);
        double heap = Heap.live(product.process("portal")) / MEBI;
        Latencies items = items();
        return new Result(
                "(l) 1,000,000 open clocks, 300,000 enterprises",
                String.format(Locale.ROOT, "portal's heap %.0f MB; board whole %.1f s after the start", heap, whole),
                "",
                "",
                "starts under the shipped heaps",
                String.format(
                        Locale.ROOT,
                        "killed and started again by the launcher: %s (seconds until it answers, megabytes that live on"
                                + " its heap); the list behind \"overdue\" (50 of 100,000, chosen by a pass over all clocks):"
                                + " %s; limited by reading a million rows with what belongs to them",
                        String.join(", ", starts),
                        items.at(50, 95)));
    }

    private void fill() {
        try {
            for (String service : SERVICES) {
                try (Connection database = product.database(service)) {
                    Sql.run(database, numbered(DIRECTORY));
                    if (service.equals("registry")) {
                        Sql.run(database, numbered(REGISTER));
                    }
                    Sql.run(database, "vacuum (analyze) directory_entry");
                }
            }
        } catch (SQLException e) {
            throw new ProductProblem("cannot fill a province", e);
        }
        OpenClocks.fill(product, "province", CLOCKS);
    }

    private static String numbered(String insert) {
        return insert.replace("{enterprises}", Integer.toString(ENTERPRISES));
    }

    private String started(String service) {
        double seconds = product.restart(service);
        return String.format(
                Locale.ROOT, "%s %.1f s, %.0f MB", service, seconds, Heap.live(product.process(service)) / MEBI);
    }

    private Latencies items() {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < 2 * LOOKS; i++) {
            long begun = System.nanoTime();
            board.overdueItems();
            if (i >= LOOKS) {
                nanos.add(System.nanoTime() - begun);
            }
        }
        return Latencies.of(nanos);
    }
}
