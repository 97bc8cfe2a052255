package cn.duban.portal.board;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.platform.directory.Directory;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line behind a number.
 *
 * @param subjectType {@code hazard}, {@code plate}, {@code incident}, {@code case}, {@code interview}, {@code listing} or
 *     {@code duty}; id, number, title, state and grade are of that one, the grade of a plate that of its hazard
 * @param organisation name of the body that has it in hand
 * @param enterpriseName whose hazard or incident it is, or who must act, when that is an enterprise
 * @param provisional 暂定: the end rests on a year whose holiday notice is not there yet; never overdue
 * @param questioned 待认定: the end passed, and a person has to find whether it was missed
 * @param nobodyToAct whether nobody of the body that must act holds a post today
 */
public record BoardItem(
        String id,
        String subjectType,
        String hazardId,
        String hazardNumber,
        String title,
        @Nullable String state,
        @Nullable String grade,
        String clockName,
        Basis basis,
        boolean verified,
        @Nullable String organisation,
        @Nullable String enterpriseName,
        String divisionName,
        Instant dueAt,
        Bucket bucket,
        boolean provisional,
        boolean questioned,
        boolean nobodyToAct) {

    static BoardItem of(ListedClock listed, Instant now, Directory directory) {
        OpenClock clock = listed.clock();
        ClockTraits traits = clock.traits();
        return new BoardItem(
                clock.id(),
                traits.subjectType(),
                listed.subjectId(),
                listed.subjectNumber(),
                listed.subjectTitle(),
                listed.subjectState(),
                traits.grade(),
                listed.name(),
                listed.basis(),
                listed.verified(),
                nameOf(traits.department(), directory),
                enterprise(listed, directory),
                place(traits.divisionPath(), directory),
                Instant.ofEpochMilli(clock.dueAt()),
                Bucket.of(clock, now),
                traits.provisional(),
                traits.questioned(),
                Manned.nobody(clock.actor(), directory, now));
    }

    private static @Nullable String enterprise(ListedClock listed, Directory directory) {
        OpenClock clock = listed.clock();
        return listed.subjectEnterprise() != null
                        || Objects.equals(clock.actor(), clock.traits().department())
                ? listed.subjectEnterprise()
                : nameOf(clock.actor(), directory);
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
