package cn.duban.accountability.steps;

import cn.duban.accountability.matter.MatterSource;
import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.cases.Cases;
import cn.duban.platform.problem.NotFoundProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/** Everything that is handled in this service, of whatever kind. */
@ApplicationScoped
class AllMatters implements Cases {
    private final Instance<MatterSource> sources;

    AllMatters(@Any Instance<MatterSource> sources) {
        this.sources = sources;
    }

    @Override
    public Optional<CaseFacts> facts(String id) {
        return sources.stream().flatMap(source -> source.facts(id).stream()).findFirst();
    }

    /** The answer for what is not there or not to be seen. */
    static NotFoundProblem missing() {
        return new NotFoundProblem("matter", "没有这个事项", "没有这个事项，或者您无权查看");
    }
}
