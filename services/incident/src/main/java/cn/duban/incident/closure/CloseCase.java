package cn.duban.incident.closure;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.EvidenceSet;
import cn.duban.contracts.incident.EvidenceSetSigned;
import cn.duban.contracts.incident.IncidentClosed;
import cn.duban.contracts.incident.IncidentEvaluated;
import cn.duban.contracts.incident.IncidentReopened;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Files and signs the four sets, closes the case and evaluates it. */
@ApplicationScoped
public class CloseCase {
    private final Closures closures;
    private final Instance<Obstacle> obstacles;

    CloseCase(Closures closures, @Any Instance<Obstacle> obstacles) {
        this.closures = closures;
        this.obstacles = obstacles;
    }

    /** Files the evidence of a set. */
    public void file(Incident incident, EvidenceSet set, String summary, List<String> evidence, Signature by) {
        Closure closure = closures.of(incident.id());
        closure.file(set, summary, evidence, by);
        incident.keep("EvidenceSetFiled", closure.log().set(set));
    }

    /** Signs a set. */
    public void sign(Incident incident, EvidenceSet set, String opinion, Signature by) {
        closures.of(incident.id()).sign(set, opinion, by);
        incident.tell(now -> new EvidenceSetSigned(now, by.username(), by.at(), set));
    }

    /** Closes the case. */
    public void archive(Incident incident, Signature by) {
        List<FieldError> found = obstacles.stream()
                .flatMap(obstacle -> obstacle.of(incident.id()).stream())
                .toList();
        closures.of(incident.id()).archive(found, by);
        incident.archive(by);
        incident.tell(now -> new IncidentClosed(now, by.username(), by.at()));
    }

    /** Evaluates it; failed, it is opened again. */
    public void evaluate(Incident incident, Evaluation evaluation) {
        closures.of(incident.id()).evaluate(evaluation);
        incident.evaluated(evaluation.passed());
        Signature by = evaluation.by();
        incident.tell(now -> new IncidentEvaluated(now, by.username(), by.at(), evaluation.passed()));
        if (!evaluation.passed()) {
            incident.tell(now -> new IncidentReopened(now, by.username(), by.at(), evaluation.opinion()));
        }
    }
}
