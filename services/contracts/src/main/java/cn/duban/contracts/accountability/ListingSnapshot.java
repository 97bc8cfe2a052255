package cn.duban.contracts.accountability;

import cn.duban.contracts.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * State of a veto or of a place on the discredit list as of one version.
 *
 * @param caseId case that decided it
 * @param year year a veto counts for, null for a discredit listing
 * @param from first day it holds
 * @param until last day it holds
 */
public record ListingSnapshot(
        String id,
        String number,
        ListingKind kind,
        ListingState state,
        String caseId,
        SubjectKind subjectKind,
        String subjectId,
        String subjectName,
        String organisation,
        String ground,
        Basis basis,
        @Nullable Integer year,
        LocalDate from,
        LocalDate until,
        String divisionCode,
        String divisionName,
        String divisionPath,
        long version) {}
