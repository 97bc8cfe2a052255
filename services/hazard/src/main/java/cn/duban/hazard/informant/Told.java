package cn.duban.hazard.informant;

import cn.duban.contracts.SealedWords;
import cn.duban.contracts.hazard.HazardSource;
import cn.duban.hazard.lifecycle.Filing;
import cn.duban.hazard.lifecycle.Finding;
import cn.duban.hazard.lifecycle.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an informant said, as it was taken down.
 *
 * @param title null where it is a supplement
 * @param longitude degrees, WGS 84
 * @param latitude degrees, WGS 84
 * @param evidenceIds files the informant sent
 */
public record Told(
        @Nullable String title,
        String words,
        @Nullable String place,
        @Nullable Double longitude,
        @Nullable Double latitude,
        List<String> evidenceIds) {
    /** Stands in the hazard where the words would. */
    public static final String ELSEWHERE = "内容密存，由承办人员核查。";

    /** Whether what comes from this source is kept apart. */
    public static boolean seals(HazardSource source) {
        return source == HazardSource.TIP_OFF;
    }

    static Told of(Filing filing) {
        Place place = filing.place();
        return new Told(
                filing.finding().title(),
                filing.finding().description(),
                place.text(),
                place.longitude(),
                place.latitude(),
                filing.evidenceIds());
    }

    /** The filing without a word of the informant's. */
    static Filing sealed(Filing filing) {
        Finding finding = filing.finding();
        Place place = filing.place();
        return new Filing(
                new Finding(finding.source(), SealedWords.hazard(filing.matter().name()), ELSEWHERE, finding.foundAt()),
                filing.matter(),
                filing.enterprise(),
                new Place(
                        place.divisionCode(),
                        place.divisionName(),
                        place.divisionPath(),
                        place.divisionName(),
                        null,
                        null),
                filing.suggestion(),
                List.of());
    }
}
