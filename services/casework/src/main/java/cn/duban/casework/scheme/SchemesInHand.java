package cn.duban.casework.scheme;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The schemes of the cases a transaction works on: asked for at every turn of a step, of cases that mostly have none. */
@TransactionScoped
class SchemesInHand implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Optional<Scheme>> known = new HashMap<>();

    /** The scheme of a case, looked up once. */
    Optional<Scheme> of(String caseType, String caseId, Supplier<Optional<Scheme>> look) {
        return known.computeIfAbsent(caseType + "/" + caseId, key -> look.get());
    }

    /** A case begins under a scheme in this transaction. */
    void begun(String caseType, String caseId, Scheme scheme) {
        known.put(caseType + "/" + caseId, Optional.of(scheme));
    }
}
