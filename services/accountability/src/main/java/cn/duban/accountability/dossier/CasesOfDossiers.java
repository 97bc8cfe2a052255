package cn.duban.accountability.dossier;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.Fact;
import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.matter.Matters;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Accountability cases as what dossiers are compiled for: the subjects, and where their facts are recorded. */
@ApplicationScoped
class CasesOfDossiers implements DossierCases {
    private final Matters matters;
    private final Visibility visibility;
    private final CurrentUser user;

    CasesOfDossiers(Matters matters, Visibility visibility, CurrentUser user) {
        this.matters = matters;
        this.visibility = visibility;
        this.user = user;
    }

    @Override
    public Optional<DossierCase> find(String caseId) {
        return matters.find(AccountabilityCase.class, caseId).map(CasesOfDossiers::of);
    }

    /** A subject sees its own part of a case, not what all the others did; nobody of its body compiles the evidence. */
    @Override
    public boolean visible(String caseId) {
        return visibility.sees(AccountabilityCase.TYPE, caseId)
                && matters.find(AccountabilityCase.class, caseId)
                        .filter(one -> user.posts().stream()
                                .noneMatch(post -> one.conflictedBodies().contains(post.organisationId())))
                        .isPresent();
    }

    private static DossierCase of(AccountabilityCase one) {
        OffsetDateTime happened = one.log().standing().stream()
                .map(Fact::occurredAt)
                .min(OffsetDateTime::compareTo)
                .orElse(one.openedAt());
        return new DossierCase(
                one.id(),
                one.number(),
                one.title(),
                happened,
                one.log().subjects().stream().map(CasesOfDossiers::party).toList(),
                one.log().standing().stream()
                        .map(Fact::sourceId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private static DossierCase.Party party(Subject subject) {
        return new DossierCase.Party(subject.organisation(), subject.kind() == SubjectKind.POST ? subject.id() : null);
    }
}
