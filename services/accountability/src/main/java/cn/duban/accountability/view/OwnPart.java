package cn.duban.accountability.view;

import cn.duban.accountability.cases.CaseLog;
import cn.duban.accountability.cases.Measure;
import cn.duban.accountability.cases.Papers.Appeal;
import cn.duban.accountability.cases.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a subject sees of a case: what is held against it, its notice, its answer, what was decided about it. */
final class OwnPart {
    private OwnPart() {}

    static CaseLog of(CaseLog log, List<Subject> own) {
        Set<String> keys = own.stream().map(Subject::key).collect(Collectors.toSet());
        Appeal appeal = log.appeal();
        return new CaseLog(
                own,
                log.facts().stream()
                        .filter(fact -> keys.contains(fact.subject()))
                        .toList(),
                null,
                log.notice(),
                log.answers().stream()
                        .filter(one -> keys.contains(one.subject()))
                        .toList(),
                log.defenceEndedAt(),
                log.decision(),
                log.measures().stream().filter(one -> about(one, keys)).toList(),
                appeal != null && keys.contains(appeal.subject()) ? appeal : null,
                log.review(),
                log.inForceAt(),
                log.closing(),
                List.of());
    }

    private static boolean about(Measure measure, Set<String> keys) {
        return keys.contains(measure.subject());
    }
}
