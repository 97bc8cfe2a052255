package cn.duban.portal.board;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.platform.directory.Directory;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line behind a number. */
public record BoardItem(
        String id,
        String subjectType,
        String subjectId,
        String subjectNumber,
        String subjectTitle,
        @Nullable String subjectState,
        @Nullable String grade,
        String name,
        Basis basis,
        boolean verified,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable String departmentName,
        String divisionName,
        Instant dueAt,
        Bucket bucket) {

    static BoardItem of(OpenDeadline d, Instant now, Directory directory) {
        return new BoardItem(
                d.id(),
                d.subjectType(),
                d.subjectId(),
                d.subjectNumber(),
                d.subjectTitle(),
                d.subjectState(),
                d.grade(),
                d.name(),
                d.basis(),
                d.verified(),
                d.organisation(),
                nameOf(d.organisation(), directory),
                nameOf(d.department(), directory),
                place(d.divisionPath(), directory),
                Instant.ofEpochMilli(d.dueAtMillis()),
                Bucket.of(d, now));
    }

    private static @Nullable String nameOf(@Nullable String organisation, Directory directory) {
        return Optional.ofNullable(organisation)
                .flatMap(directory::organisation)
                .map(OrganisationChanged::name)
                .orElse(null);
    }

    private static String place(String path, Directory directory) {
        String code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        return directory.division(code).map(DivisionChanged::name).orElse(code);
    }
}
