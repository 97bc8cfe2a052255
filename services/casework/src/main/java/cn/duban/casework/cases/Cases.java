package cn.duban.casework.cases;

import java.util.List;
import java.util.Optional;

/** The cases of a service; each service with cases has one bean of this kind. */
public interface Cases {
    /**
     * Whether the caller may open a file that came from an informant, as a condition in SQL; nobody where a service does
     * not say.
     *
     * @param file alias of table {@code evidence}
     * @param values takes the values of the condition's question marks, in their order
     */
    default String opensSealed(String file, List<Object> values) {
        return "false";
    }

    /** What there is to say of a case, whoever asks. */
    Optional<CaseFacts> facts(String id);
}
