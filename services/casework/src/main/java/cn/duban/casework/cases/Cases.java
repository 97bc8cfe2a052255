package cn.duban.casework.cases;

import java.util.Optional;

/** The cases of a service; each service with cases has one bean of this kind. */
public interface Cases {
    /**
     * The case must be in the caller's scope.
     *
     * @throws cn.duban.platform.problem.NotFoundProblem otherwise, whether or not there is one
     */
    void checkVisible(String id);

    /** What there is to say of a case, whoever asks. */
    Optional<CaseFacts> facts(String id);
}
