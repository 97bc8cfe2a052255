package cn.duban.bench;

import cn.duban.bench.product.Memory;
import cn.duban.bench.product.Product;
import java.util.Locale;

/** (f) How long the product takes to start, and how much memory it holds. */
final class Footprint {
    private static final double GIBI = 1 << 30;
    private final Product product;
    private final Memory atStart;

    /** To be made when the product has just become ready. */
    Footprint(Product product) {
        this.product = product;
        this.atStart = Memory.of(product.processes());
    }

    Result start() {
        return new Result(
                "(f) make run to ready",
                String.format(Locale.ROOT, "%.1f s", product.secondsToReady()),
                "",
                "",
                "≤ 60 s",
                "built tree, empty data: initdb, realm import, migrations and seeds included; limited by the cores, on"
                        + " which six JVMs start at once");
    }

    /** To be asked for after the load. */
    Result memory() {
        Memory now = Memory.of(product.processes());
        return new Result(
                "(f) resident memory",
                text(now.proportional()),
                text(atStart.proportional()) + " when ready",
                "",
                "≤ 4 GiB",
                String.format(
                        Locale.ROOT,
                        "%d processes after the load, shared pages counted once (PSS; %s when counted per process);"
                                + " limited by the heaps and class data of six JVMs",
                        product.processes().size(),
                        text(now.resident())));
    }

    static String text(long bytes) {
        return String.format(Locale.ROOT, "%.2f GiB", bytes / GIBI);
    }
}
