package cn.duban.bench.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A general hazard with an extension, whose clock is missed all the same before it is put right. */
final class GeneralHazard {
    private static final String CLOCK = "hazard.general.rectify";
    private final Stage stage;
    private final Person enterprise;

    GeneralHazard(Stage stage) {
        this.stage = stage;
        this.enterprise = stage.cast().person("qiye");
    }

    /** Reported, graded, ordered, worked on, given more time. */
    Hazard begin() {
        Narrator narrator = stage.narrator();
        narrator.chapter("一般隐患：上报、定级、整改、延期");
        Hazard hazard = report("除尘管道弯头积尘", "抛光车间除尘管道弯头处积尘约三毫米，清理记录停在上月。");
        Person supervisor = order(hazard, "清理除尘管道全部弯头积尘，建立每班清扫记录。");
        Hazards.step(
                enterprise,
                hazard,
                "progress-reports",
                Map.of("text", "已清理四处弯头，其余两处等待高空作业车。", "percent", 60, "evidenceIds", List.of()));
        narrator.tell(enterprise, "填报整改进展：60%");
        LocalDate until = stage.clock().today().plusDays(2);
        Hazards.step(enterprise, hazard, "extensions", Map.of("until", until.toString(), "reason", "高空作业车明日才能到厂。"));
        narrator.tell(enterprise, "申请延期至 " + until);
        Hazards.step(
                supervisor,
                hazard,
                "extension-decisions",
                Map.of("granted", true, "until", until.toString(), "reason", "情况属实，同意延期一天。"));
        narrator.tell(supervisor, "同意延期，时限顺延至 " + until);
        return hazard;
    }

    /** Another one that nobody will touch, so that the boards stay red. */
    Hazard beginAndForget() {
        Hazard hazard = report("配电箱前堆放杂物", "二层配电箱前堆放包装材料，妨碍应急断电操作。");
        order(hazard, "立即清走杂物，划出禁放区。");
        stage.narrator().note("这一条没有人去整改，留给看板");
        return hazard;
    }

    /** Put right late, checked by somebody else, written off. */
    void finish(Hazard hazard) {
        stage.narrator().chapter("一般隐患：逾期后整改完成，他人验收，销号");
        Hazards.step(
                enterprise,
                hazard,
                "acceptance-requests",
                Map.of("statement", "积尘已全部清理，清扫记录已建立。", "evidenceIds", List.of()));
        stage.narrator().tell(enterprise, "申请验收（整改人不得自行验收）");
        Person supervisor = stage.cast().handlerOf(Hazards.read(enterprise, hazard));
        Hazard now = Hazards.step(
                supervisor,
                hazard,
                "verifications",
                Map.of("passed", true, "opinion", "现场核查，积尘已清，记录齐全。", "evidenceIds", List.of()));
        stage.narrator().tell(supervisor, "现场验收通过，" + (now.is("WRITTEN_OFF") ? "隐患销号" : "等待销号"));
    }

    /** Until the last reminder is due, then until it is too late. */
    void missClock(Hazard hazard, Hazard forgotten) {
        Narrator narrator = stage.narrator();
        narrator.chapter("时间快进：催办，然后逾期");
        Hazard now = Hazards.read(enterprise, hazard);
        String remind = now.clock(CLOCK).path("remindAt").asText("");
        if (!remind.isEmpty()) {
            stage.clock().moveTo(OffsetDateTime.parse(remind).plusMinutes(1));
            narrator.note("演示时钟拨到催办时刻，企业收到催办通知");
        }
        stage.clock().moveTo(now.due(CLOCK).plusMinutes(1));
        narrator.note("演示时钟拨过整改期限 " + now.due(CLOCK).toLocalDate());
        Hazards.await(enterprise, hazard, "the missed clock", later -> later.missed(CLOCK));
        Hazards.await(enterprise, forgotten, "the missed clock", later -> later.missed(CLOCK));
        narrator.note("两条隐患逾期，依据写入事件 DeadlineMissed，通知上级领导");
    }

    private Hazard report(String title, String text) {
        Hazard hazard = Hazards.report(enterprise, stage.aboutEnterprise(enterprise, Stage.ENTERPRISE, title, text));
        stage.narrator().tell(enterprise, "上报隐患 " + hazard.number() + "《" + title + "》，附照片一张");
        stage.narrator().note("系统送达责任单位：" + hazard.handlerName());
        return hazard;
    }

    private Person order(Hazard hazard, String demand) {
        Person supervisor = stage.cast().handlerOf(hazard);
        Hazards.await(supervisor, hazard, "the task to grade it", now -> now.allows("GRADE"));
        Hazards.step(
                supervisor,
                hazard,
                "gradings",
                Map.of("grade", "GENERAL", "criterionIds", List.of(), "reason", "对照判定标准，不构成重大隐患。"));
        stage.narrator().tell(supervisor, "核定为一般隐患");
        LocalDate due = stage.clock().today().plusDays(1);
        Hazards.step(
                supervisor, hazard, "orders", Map.of("demand", demand, "dueDate", due.toString(), "stopWork", false));
        stage.narrator().tell(supervisor, "下达整改指令，限 " + due + " 前完成");
        return supervisor;
    }
}
