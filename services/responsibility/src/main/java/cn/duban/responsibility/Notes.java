package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Remarks in Chinese: what was overridden or cut out, and what to do about a gap or a conflict. */
final class Notes {
    private Notes() {}

    static List<String> of(
            Case question,
            List<Claim> leads,
            List<Designation> designated,
            List<LevelLead> levels,
            List<Line> territorial) {
        List<String> notes = new ArrayList<>();
        leads.stream()
                .flatMap(lead -> LeadPolicy.exceptions(question, lead).stream())
                .distinct()
                .forEach(c -> notes.add(exception(question, c)));
        if (!designated.isEmpty()) {
            designation(question, leads, designated, notes);
        } else if (leads.size() > 1) {
            notes.add("两个以上部门对此事项均有行业监管职责，应报安委办协调、提请安委会明确牵头部门");
        } else if (leads.isEmpty()) {
            gap(question, territorial, notes);
        } else if (leads.get(0).level() == DivisionLevel.TOWN) {
            notes.add("县级未明确主管部门，由镇街对口机构负责");
        }
        levels.stream()
                .skip(1)
                .filter(level -> level.outcome() == Outcome.CONFLICT)
                .forEach(level -> notes.add(within(level)));
        return notes;
    }

    private static String within(LevelLead level) {
        String bodies = level.leads().stream().map(Line::organisationName).collect(Collectors.joining("、"));
        return "同一层级内" + bodies + "对此事项均有监管职责，应由本级安委办协调明确";
    }

    private static String exception(Case question, Claim excluded) {
        var basis = excluded.duty().data().basis();
        return question.index().bodyName(excluded.body()) + "的监管职责已将此事项除外（" + basis.document() + " " + basis.clause()
                + "）";
    }

    private static void designation(
            Case question, List<Claim> leads, List<Designation> designated, List<String> notes) {
        if (leads.stream().anyMatch(c -> c.duty().law())) {
            notes.add("虽有政府指定，但法律、法规对此事项的监管部门另有规定，从其规定");
            return;
        }
        if (designated.size() > 1) {
            notes.add("存在相互冲突的指定，应报安委办协调");
        }
        String before = leads.stream()
                .map(c -> question.index().bodyName(c.body()))
                .distinct()
                .collect(Collectors.joining("、"));
        if (!before.isEmpty()) {
            notes.add("按指定文件牵头；未指定时由" + before + "负责");
        }
    }

    /** 谁主管谁牵头, 谁为主谁牵头, 谁靠近谁牵头: who that could be, until the 安委会 rules. */
    private static void gap(Case question, List<Line> territorial, List<String> notes) {
        notes.add("职责空白：没有部门对此事项负有直接监管职责，应提请安委会裁定牵头部门");
        suggest("谁主管谁牵头", first(question, DutyRole.LICENSING, DutyRole.OWNER), notes);
        suggest("谁为主谁牵头", first(question, DutyRole.ASSISTING), notes);
        suggest("谁靠近谁牵头", territorial.isEmpty() ? null : territorial.get(0).organisationName(), notes);
        suggest("裁定前由综合监管部门协调", first(question, DutyRole.COMPREHENSIVE), notes);
    }

    private static void suggest(String principle, @Nullable String body, List<String> notes) {
        if (body != null) {
            notes.add("建议（" + principle + "）：" + body);
        }
    }

    private static @Nullable String first(Case question, DutyRole... roles) {
        List<DutyRole> wanted = List.of(roles);
        return question.claims().stream()
                .filter(c ->
                        wanted.contains(c.role()) && question.body(c.body()).canLead())
                .findFirst()
                .map(c -> question.index().bodyName(c.body()))
                .orElse(null);
    }
}
