package cn.duban.incident.relay;

import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code seeds/relay/<province>.yaml}: who takes reports at a level.
 *
 * @param division code; the row holds for everything below it
 * @param organisation body that takes the report
 * @param parallel bodies told beside the chain
 * @param safetyOffice learns of faults of reporting, as {@code discipline} does
 * @param absent there is no such level here, so passing it is no gap
 * @param validTo first day it no longer holds
 */
public record RelayStation(
        String division,
        RelayLevel level,
        @Nullable String organisation,
        @Nullable String dutyPost,
        @Nullable Map<NoticeRecipient, String> parallel,
        @Nullable String safetyOffice,
        @Nullable String discipline,
        @Nullable Boolean absent,
        String document,
        String clause,
        boolean verified,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean holdsAt(String divisionPath, LocalDate day) {
        boolean begun = !day.isBefore(validFrom);
        boolean ended = validTo != null && !day.isBefore(validTo);
        return begun && !ended && divisionPath.contains("/" + division + "/");
    }

    boolean isAbsent() {
        return Boolean.TRUE.equals(absent);
    }
}
