package cn.duban.registry.responsibility;

import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.responsibility.Answer;
import cn.duban.responsibility.Question;
import cn.duban.responsibility.UnknownSubjectException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the resolver about an enterprise or a place, and turns what it cannot answer into problems. */
@ApplicationScoped
public class WhoIsResponsible {
    private final LiveResolver resolver;
    private final Directory directory;

    WhoIsResponsible(LiveResolver resolver, Directory directory) {
        this.resolver = resolver;
        this.directory = directory;
    }

    /** @throws NotFoundProblem 404 unknown enterprise @throws RuleProblem 422 {@code enterprise-without-matter} */
    public Answer ofEnterprise(String id, @Nullable String matter, LocalDate asOf) {
        EnterpriseChanged enterprise = directory
                .enterprise(id)
                .orElseThrow(() -> new NotFoundProblem("no-enterprise", "没有这家企业", "该企业未登记，或不在您的查询范围内。"));
        return ask(new Question(enterprise.division(), matter, asOf, CoverageReport.facts(enterprise)));
    }

    /** @throws MalformedProblem 400 when either is missing @throws NotFoundProblem 404 unknown division or matter */
    public Answer ofPlace(@Nullable String division, @Nullable String matter, LocalDate asOf) {
        if (division == null || matter == null) {
            throw new MalformedProblem(
                    "responsibility-question",
                    "查询条件不完整",
                    "请给出企业（enterprise），或同时给出行政区划（division）和监管事项（matter）。",
                    List.of(new FieldError(division == null ? "division" : "matter", "必须填写")),
                    null);
        }
        return ask(Question.at(division, matter, asOf));
    }

    private Answer ask(Question question) {
        try {
            return resolver.get().resolve(question);
        } catch (UnknownSubjectException e) {
            throw switch (e.kind()) {
                case DIVISION -> new NotFoundProblem("no-division", "没有这个行政区划", "行政区划代码 " + e.code() + " 未登记。");
                case MATTER -> new NotFoundProblem("no-matter", "没有这个监管事项", "监管事项 " + e.code() + " 未登记。");
                case ENTERPRISE_WITHOUT_MATTER ->
                    new RuleProblem("enterprise-without-matter", "企业未对应监管事项", "该企业的行业代码和特征未对应任何监管事项，请指明事项。");
            };
        }
    }
}
