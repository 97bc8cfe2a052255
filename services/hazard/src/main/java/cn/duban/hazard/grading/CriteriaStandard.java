package cn.duban.hazard.grading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standard that says which hazards are major.
 *
 * @param sectors matters it is about; each covers the matters below it
 * @param loaded whether its criteria are kept here
 * @param validTo first day it no longer holds
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CriteriaStandard(
        String id,
        String name,
        String number,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> sectors,
        boolean loaded,
        boolean verified) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
