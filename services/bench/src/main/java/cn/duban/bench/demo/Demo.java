package cn.duban.bench.demo;

import cn.duban.bench.Pause;
import cn.duban.bench.product.ApiProblem;
import cn.duban.bench.product.ProductProblem;
import cn.duban.embedded.process.Http;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code make demo}: plays the scenario against the product that runs on this machine; may be played again. */
public final class Demo {
    private static final int DAYS_AHEAD = 8;
    private static final int LOOKS = 100;

    private final PrintStream out;
    private final URI portal;
    private final Stage stage;

    private Demo(Map<String, String> environment, PrintStream out) {
        this.out = out;
        this.portal = URI.create("http://localhost:" + environment.getOrDefault("DUBAN_PORTAL_PORT", "8080"));
        if (!Http.ok(portal + "/public/api/plates")) {
            throw new ProductProblem("督办没有在 " + portal + " 运行：先在另一个终端 make run · not running: make run first");
        }
        Cast cast = new Cast(portal, environment.getOrDefault("DUBAN_DEMO_PASSWORD", "Duban-demo-2026"));
        DemoClock clock = new DemoClock(cast.person("guanliyuan"));
        long pace = Long.parseLong(environment.getOrDefault("DUBAN_DEMO_PACE_MS", "700"));
        this.stage = new Stage(cast, clock, new Narrator(out, clock, pace));
    }

    /** Ends with exit code 1 and one line when the product does not run or does not do as told. */
    public static void main(String[] arguments) {
        try {
            new Demo(System.getenv(), stream(FileDescriptor.out)).play();
        } catch (ProductProblem | ApiProblem problem) {
            stream(FileDescriptor.err).println("✗ " + problem.getMessage());
            System.exit(1);
        }
    }

    private void play() {
        stage.clock().checkCalendar(DAYS_AHEAD);
        GeneralHazard general = new GeneralHazard(stage);
        MajorHazard major = new MajorHazard(stage);
        long overdue = overdue();

        Hazard late = general.begin();
        Hazard forgotten = general.beginAndForget();
        Hazard grave = major.begin("重大隐患：判定标准、停产整改、五落实方案");
        new RefusedTransfer(stage).play();
        new CoverageGap(stage).play();
        general.missClock(late, forgotten);
        redBoard(overdue);
        general.finish(late);
        major.finish(grave);
        Hazard running = major.begin("又一条重大隐患，留在治理中");

        whereToLook(forgotten, running);
    }

    private void redBoard(long before) {
        for (int look = 0; look < LOOKS && overdue() <= before; look++) {
            Pause.millis(200);
        }
        long now = overdue();
        if (now <= before) {
            throw new ProductProblem("the leader's board did not turn red");
        }
        Person leader = stage.cast().person("lingdao");
        stage.narrator().tell(leader, "看到督办看板变红：逾期 " + before + " → " + now);
    }

    private long overdue() {
        return stage.cast()
                .person("lingdao")
                .portal()
                .get("/api/board")
                .at("/counts/overdue")
                .asLong();
    }

    private void whereToLook(Hazard forgotten, Hazard running) {
        out.printf("""

                演示完毕。登录 %1$s 看看（口令见 make run 的末尾）：
                  lingdao     %1$s/board          逾期、24 小时、72 小时，按地区、部门、岗位；点数字看清单
                  zhenzhang   %1$s/board          本镇的看板
                  jianguan    %1$s/inbox          待办，按时限排序
                  jianguan    %1$s/hazards/%2$s   逾期隐患的流程图、时限依据与办理记录
                  qiyefuze    %1$s/hazards/%3$s   治理中的重大隐患
                  qiye        %1$s/notifications  催办与逾期通知
                  anweiban    %1$s/coverage       监管空白与职责冲突；%1$s/inbox 待裁定事项
                  guanliyuan  %1$s/admin/demo     演示时钟
                """, portal, forgotten.id(), running.id());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
