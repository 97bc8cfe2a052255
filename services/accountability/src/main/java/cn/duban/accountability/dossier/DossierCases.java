package cn.duban.accountability.dossier;

import java.util.Optional;

/** The cases a dossier can be compiled for; a bean of the feature that keeps them. */
public interface DossierCases {
    /** The case, whoever asks. */
    Optional<DossierCase> find(String caseId);

    /** Whether the caller may see the case. */
    boolean visible(String caseId);
}
