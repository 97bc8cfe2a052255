package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Place;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who may be held accountable, as the registry knew them on the day it happened. */
@ApplicationScoped
public class Subjects {
    /** They decide for a place; its offices work for them. */
    private static final Set<OrganisationKind> RULING =
            Set.of(OrganisationKind.GOVERNMENT, OrganisationKind.PARTY_COMMITTEE, OrganisationKind.SAFETY_COMMITTEE);

    private final Directory directory;

    Subjects(Directory directory) {
        this.directory = directory;
    }

    /** A body or an enterprise. */
    public Optional<Subject> body(String id) {
        Optional<Subject> enterprise = directory
                .enterprise(id)
                .map(one ->
                        new Subject(SubjectKind.ENTERPRISE, one.id(), one.name(), one.id(), one.name(), null, true));
        return enterprise.or(() -> directory
                .organisation(id)
                .map(one -> new Subject(
                        kind(one), one.id(), one.name(), one.id(), one.name(), null, enterprise(one.id()))));
    }

    /** A post with whoever held it on the day (时任); one that nobody held then stands for itself. */
    public Optional<Subject> post(String id, LocalDate on) {
        return directory.post(id).map(post -> {
            String body = directory
                    .organisation(post.organisation())
                    .map(OrganisationChanged::name)
                    .orElse(post.organisation());
            return new Subject(
                    SubjectKind.POST,
                    post.id(),
                    body + post.name(),
                    post.organisation(),
                    body,
                    holder(post, on),
                    enterprise(post.organisation()));
        });
    }

    private boolean enterprise(String id) {
        return directory.enterprise(id).isPresent()
                || directory
                        .organisation(id)
                        .filter(one -> one.kind() == OrganisationKind.ENTERPRISE)
                        .isPresent();
    }

    /** The government of a division. */
    public Optional<Subject> government(String divisionCode) {
        return directory.organisations().stream()
                .filter(one -> one.kind() == OrganisationKind.GOVERNMENT
                        && one.division().equals(divisionCode))
                .min(Comparator.comparing(OrganisationChanged::id))
                .flatMap(one -> body(one.id()));
    }

    /** Where the subject belongs. */
    public Optional<Place> place(Subject subject) {
        Optional<EnterpriseChanged> enterprise = directory.enterprise(subject.organisation());
        Optional<Place> own = enterprise.map(one -> place(one.division(), one.divisionPath()));
        return own.or(() ->
                directory.organisation(subject.organisation()).map(one -> place(one.division(), one.divisionPath())));
    }

    /** Bodies whose people have an interest: the body itself with its sections, and those that work for it. */
    public List<String> conflicted(Subject subject) {
        Set<String> bodies = new TreeSet<>(directory.withSections(subject.organisation()));
        bodies.add(subject.organisation());
        @Nullable OrganisationChanged own = directory.organisation(subject.organisation()).orElse(null);
        if (subject.kind() != SubjectKind.ENTERPRISE && own != null) {
            directory.organisations().stream()
                    .filter(one -> own.id().equals(one.parent()) || worksFor(one, own))
                    .forEach(one -> bodies.add(one.id()));
        }
        return List.copyOf(bodies);
    }

    private static boolean worksFor(OrganisationChanged office, OrganisationChanged ruling) {
        return RULING.contains(ruling.kind())
                && office.kind() == OrganisationKind.SAFETY_OFFICE
                && office.division().equals(ruling.division());
    }

    private static SubjectKind kind(OrganisationChanged body) {
        return body.kind() == OrganisationKind.ENTERPRISE ? SubjectKind.ENTERPRISE : SubjectKind.BODY;
    }

    private Place place(String division, String path) {
        String name = directory.division(division).map(one -> one.name()).orElse(division);
        return new Place(division, name, path);
    }

    private static @Nullable Holder holder(PostChanged post, LocalDate on) {
        return post.holders().stream()
                .filter(one -> !one.from().isAfter(on) && (one.to() == null || on.isBefore(one.to())))
                .findFirst()
                .map(one -> new Holder(one.username(), one.displayName(), one.from(), one.to()))
                .orElse(null);
    }
}
